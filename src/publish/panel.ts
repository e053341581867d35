/**
 * Runs inside the presented page: a number under the pointer, or reached by Tab, shows the sentence that it comes from in
 * a card; `s` opens the sources of the slide as a panel. Uses nothing but the page; `sourcesHtml` gives its parts.
 */
export function showSources(): void {
  const find = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
  const dialog = find<HTMLDialogElement>('#sources');
  const card = find<HTMLElement>('#source-card');
  const store = find<HTMLTemplateElement>('#origins').content;
  const view = document.body.dataset.bespokeView;
  if (view === 'next' || view === 'overview') return;

  const slide = () =>
    document.querySelector<HTMLElement>(
      '.bespoke-marp-active section[data-figures], .bespoke-marp-active section',
    );
  const keysIn = (list: string | undefined) => list?.split(' ').filter(Boolean) ?? [];
  const entry = (key: string) => {
    const known = store.querySelector(`[data-origin="${CSS.escape(key)}"]`);
    return known ? [known.cloneNode(true) as HTMLElement] : [];
  };

  /**
   * The theme's colours and type as a plain slide has them (a divider may be on another colour), at the slide's scale; a
   * small slide's card is read all the same.
   */
  const dress = (element: HTMLElement) => {
    const section = slide();
    if (!section) return;
    const plain = section.cloneNode() as HTMLElement;
    for (const name of ['class', 'id', 'data-class']) plain.removeAttribute(name);
    section.after(plain);
    const look = getComputedStyle(plain);
    for (const name of ['paper', 'ink', 'text', 'mute', 'hairline', 'accent', 'serif', 'sans'])
      element.style.setProperty(`--${name}`, look.getPropertyValue(`--${name}`));
    plain.remove();
    const scale = section.getBoundingClientRect().width / section.offsetWidth;
    element.style.fontSize = `${Math.max(14, 20 * scale)}px`;
  };

  // The card.
  let shown: Element | undefined;
  let timer = 0;
  const later = (ms: number, call: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(call, ms);
  };
  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    card.hidden = true;
  };
  const show = (number: HTMLElement | SVGElement, x?: number, y?: number) => {
    if (shown === number || dialog.open) return;
    hide();
    const entries = keysIn(number.dataset.origins).flatMap(entry);
    const section = slide();
    if (entries.length === 0 || !section) return;
    shown = number;
    if (number.matches('a, [tabindex]')) number.setAttribute('aria-describedby', card.id);
    card.replaceChildren(...entries);
    card.classList.toggle('single', entries.length === 1);
    dress(card);
    card.hidden = false;
    const page = section.getBoundingClientRect();
    const frame =
      view === 'presenter' ? new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight) : page;
    const gap = page.width / 128;
    const lines = [...number.getClientRects()];
    // Of a number on two lines, the one under the pointer.
    const at =
      lines.find(
        line =>
          x !== undefined &&
          y !== undefined &&
          line.left <= x &&
          x <= line.right &&
          line.top <= y &&
          y <= line.bottom,
      ) ?? number.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const below = at.bottom + gap;
    const top = below + height <= frame.bottom - gap ? below : at.top - gap - height;
    const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
    card.style.left = `${within(at.left, frame.left + gap, frame.right - gap - width)}px`;
    card.style.top = `${within(top, frame.top + gap, frame.bottom - gap - height)}px`;
  };
  const numberAt = (target: EventTarget | null) =>
    target instanceof Element
      ? target.closest<HTMLElement | SVGElement>('.bespoke-marp-active section [data-origins]')
      : null;

  let last = '';
  document.addEventListener('pointermove', ({ target, pointerType, screenX, screenY, clientX, clientY }) => {
    // A slide that turns under a pointer at rest is no movement.
    if (pointerType === 'touch' || last === `${screenX} ${screenY}`) return;
    last = `${screenX} ${screenY}`;
    const number = numberAt(target);
    if (number) later(shown ? 0 : 120, () => show(number, clientX, clientY));
    else if (target instanceof Node && card.contains(target)) clearTimeout(timer);
    else later(200, hide);
  });
  document.documentElement.addEventListener('pointerleave', hide);
  document.addEventListener('focusin', ({ target }) => {
    const number = numberAt(target);
    if (number?.matches(':focus-visible')) show(number);
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('wheel', hide, { passive: true });

  // The panel.
  const open = (key?: string) => {
    hide();
    const list = dialog.querySelector('ol')!;
    const keys = keysIn(slide()?.dataset.figures);
    list.replaceChildren(...keys.flatMap(entry));
    dialog.querySelector<HTMLElement>('.none')!.hidden = slide()?.dataset.figures !== undefined;
    const source = slide()?.querySelector(':scope > footer')?.textContent ?? '';
    dialog.querySelector('footer')!.textContent = source;
    dress(dialog);
    dialog.showModal();
    dialog.scrollTop = 0;
    dialog.focus();
    const asked = key && list.querySelector(`[data-origin="${CSS.escape(key)}"]`);
    if (asked) {
      asked.classList.add('asked');
      asked.scrollIntoView({ block: 'center' });
    }
  };
  dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target, clientX }) => {
    if (target === dialog && clientX < dialog.getBoundingClientRect().left) dialog.close();
  });
  document.querySelector('#sources-open')?.addEventListener('click', () => open());
  document.addEventListener('click', event => {
    const number = numberAt(event.target);
    if (!number) return;
    event.preventDefault();
    open(keysIn(number.dataset.origins)[0]);
  });
  // Ahead of the slides' own keys: while the panel is open, none of them may turn a slide.
  document.addEventListener(
    'keydown',
    event => {
      const { key, altKey, ctrlKey, metaKey } = event;
      const plain = !(altKey || ctrlKey || metaKey);
      if (dialog.open) {
        event.stopImmediatePropagation();
        if (key === 's' && plain) dialog.close();
      } else if (key === 's' && plain) {
        event.stopImmediatePropagation();
        open();
      } else if (key === 'Escape' && !card.hidden) {
        event.stopImmediatePropagation();
        hide();
      } else if (key !== 'Tab' && key !== 'Shift') hide();
    },
    true,
  );
}
