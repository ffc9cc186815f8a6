/** Time before a popup opens under the pointer, and before it closes behind it, in milliseconds. */
const OPEN_AFTER = 80
const CLOSE_AFTER = 200

/**
 * Shows the popups of a page: what `[data-popup]` names is static markup in the
 * page's HTML, and is shown in one panel beside its trigger on pointer,
 * keyboard focus and touch. Escape closes it. Within a code block the arrow keys
 * go from one trigger to the next, so that the block is one stop of the Tab key;
 * Enter goes into the panel, to its link.
 *
 * @param texts what the panel is called by those who hear it
 * @param texts.label its name
 */
export function startPopups({ label }: { label: string }): void {
  const panel = createPanel(label)
  let shown: HTMLElement | undefined
  let isPinned = false
  let timer = 0
  let stopFollowing = (): void => {}

  async function open(trigger: HTMLElement): Promise<void> {
    clearTimeout(timer)
    if (shown === trigger)
      return
    close()
    shown = trigger
    const content = findPopup(trigger) ?? await fetchPopup(trigger)
    if (!content || shown !== trigger)
      return
    trigger.classList.add('popup-open')
    trigger.setAttribute('aria-describedby', content.id)
    panel.replaceChildren(...Array.from(content.childNodes, node => node.cloneNode(true)))
    // It has to be laid out to be placed, and is seen in its place first.
    panel.style.visibility = 'hidden'
    panel.hidden = false
    await follow(trigger)
  }

  function close(): void {
    clearTimeout(timer)
    stopFollowing()
    stopFollowing = () => {}
    shown?.classList.remove('popup-open')
    shown = undefined
    isPinned = false
    panel.hidden = true
  }

  function later(action: () => void, milliseconds: number): void {
    clearTimeout(timer)
    timer = window.setTimeout(action, milliseconds)
  }

  /** Keeps the panel beside its trigger while the page scrolls or is resized. */
  async function follow(trigger: HTMLElement): Promise<void> {
    const { autoUpdate, computePosition, flip, offset, shift, size } = await import('@floating-ui/dom')
    if (shown !== trigger)
      return
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(trigger, panel, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply({ availableWidth, availableHeight }) {
              panel.style.maxWidth = `${Math.min(availableWidth, 560)}px`
              panel.style.maxHeight = `${Math.max(80, Math.min(availableHeight, 360))}px`
            },
          }),
        ],
      })
      panel.style.left = `${x}px`
      panel.style.top = `${y}px`
    }
    await place()
    if (shown !== trigger)
      return
    panel.style.visibility = ''
    stopFollowing = autoUpdate(trigger, panel, () => void place())
  }

  document.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    if (pointerType === 'touch' || buttons > 0)
      return
    const trigger = triggerOf(target)
    if (trigger)
      later(() => void open(trigger), OPEN_AFTER)
    else if (panel.contains(target as Node))
      clearTimeout(timer)
    else if (shown && !isPinned && document.activeElement !== shown)
      later(close, CLOSE_AFTER)
    else if (!shown)
      clearTimeout(timer)
  })

  document.addEventListener('focusin', ({ target }) => {
    const trigger = triggerOf(target)
    if (trigger) {
      makeTabStop(trigger)
      void open(trigger)
    }
    else if (!panel.contains(target as Node)) {
      close()
    }
  })
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (shown && !panel.contains(relatedTarget as Node | null) && !triggerOf(relatedTarget))
      later(close, CLOSE_AFTER)
  })

  document.addEventListener('click', ({ target }) => {
    const trigger = triggerOf(target)
    if (trigger) {
      const isSecond = shown === trigger && isPinned
      void open(trigger)
      isPinned = true
      if (isSecond)
        close()
    }
    else if (!panel.contains(target as Node)) {
      close()
    }
  })

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown) {
      const trigger = shown
      const wasInside = panel.contains(document.activeElement)
      close()
      if (wasInside)
        focusQuietly(trigger)
      event.stopPropagation()
      return
    }
    const trigger = triggerOf(event.target)
    if (!trigger)
      return
    const next = neighbour(trigger, event.key)
    if (next) {
      event.preventDefault()
      next.focus()
    }
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      void open(trigger).then(() => (panel.querySelector('a') ?? panel).focus())
    }
  }, { capture: true })

  /** Gives the focus back without opening what Escape has just closed. */
  function focusQuietly(trigger: HTMLElement): void {
    trigger.focus()
    close()
  }

  window.addEventListener('popstate', close)
}

function createPanel(label: string): HTMLElement {
  const panel = document.createElement('div')
  panel.className = 'popup-panel'
  panel.tabIndex = -1
  panel.setAttribute('role', 'dialog')
  panel.setAttribute('aria-label', label)
  panel.hidden = true
  document.body.append(panel)
  return panel
}

function findPopup({ dataset }: HTMLElement): HTMLElement | null {
  return document.getElementById(dataset.popup ?? '')
}

/**
 * Brings in the popups of a page that was reached without a reload: they stand in
 * the HTML that a reload would have brought.
 */
async function fetchPopup(trigger: HTMLElement): Promise<HTMLElement | null> {
  const response = await fetch(location.pathname)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const popups = page.querySelector('.popups')
  if (popups)
    document.body.append(document.adoptNode(popups))
  return findPopup(trigger)
}

function triggerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-popup]') : null
}

/** The trigger that an arrow key leads to, within the same code block. */
function neighbour(trigger: HTMLElement, key: string): HTMLElement | undefined {
  const steps: Record<string, (i: number, last: number) => number> = {
    ArrowRight: i => i + 1,
    ArrowDown: i => i + 1,
    ArrowLeft: i => i - 1,
    ArrowUp: i => i - 1,
    Home: () => 0,
    End: (_, last) => last,
  }
  const step = steps[key]
  const block = trigger.closest('pre')
  if (!step || !block)
    return undefined
  const triggers = Array.from(block.querySelectorAll<HTMLElement>('[data-popup]'))
  return triggers[step(triggers.indexOf(trigger), triggers.length - 1)]
}

/** Makes a trigger the one of its code block that the Tab key reaches. */
function makeTabStop(trigger: HTMLElement): void {
  const block = trigger.closest('pre')
  if (!block)
    return
  describeName(trigger)
  for (const other of block.querySelectorAll<HTMLElement>('[data-popup]'))
    other.tabIndex = other === trigger ? 0 : -1
}

/** A name in code, when the Tab key reaches it: Enter opens what is known of it. */
export function describeName(name: HTMLElement): void {
  name.role = 'button'
  name.ariaHasPopup = 'dialog'
}
