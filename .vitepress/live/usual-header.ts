/** What nearly every example begins with, and nobody is shown. */
export const USUAL_HEADER = 'import { wxpay } from \'#wxpay\'\n// ---cut---\n'
