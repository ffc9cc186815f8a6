/** All that the worker loads to compile, in one file: what is named by it is asked for when it has been compiled itself. */
export { LiveLanguage } from './live-language.ts'
export { default as typescript } from 'typescript'
