import { attributes, chartAddress } from './chart-address.ts';
import { toldHeight } from './told-height.ts';
import { nearWatch } from './when-near.ts';

/**
 * The children are what stands when the frame cannot: they keep their place until the frame has told its height, and
 * for good when it never does. Until then the frame lies over them, unseen, where a browser can tell how near it is.
 */
const css = `:host{display:block;position:relative}:host([hidden]){display:none}
iframe{display:block;width:100%;border:0}
iframe:not([height]){position:absolute;top:0;left:0;height:100%;min-height:200px;visibility:hidden}
iframe[height]+slot{display:none}`;

/**
 * Makes the class of `<one-minute-chart scene step lang theme transparent header steps from to>`: a frame with one of
 * our charts, as high as the chart says.
 *
 * @param base address of the site's root, with a slash at the end
 */
export function chartElement(base: string): CustomElementConstructor {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const whenNear = nearWatch();

  return class extends HTMLElement {
    static observedAttributes = attributes;
    #slotted = document.createElement('slot');
    #frame: HTMLIFrameElement | undefined;
    /** What the frame was made for; empty before the first time. */
    #address: string | undefined = '';
    #isNear = false;
    #stopWaiting: (() => void) | undefined;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(this.#slotted);
      this.#slotted.onslotchange = () => this.#name();
    }

    connectedCallback(): void {
      addEventListener('message', this);
      this.#stopWaiting = whenNear(this, () => {
        this.#isNear = true;
        this.#show();
      });
    }

    disconnectedCallback(): void {
      removeEventListener('message', this);
      this.#stopWaiting?.();
    }

    attributeChangedCallback(): void {
      // Several may change at once: the frame is made anew when all of them have.
      if (this.isConnected) queueMicrotask(() => this.#show());
    }

    handleEvent({ source, data }: MessageEvent): void {
      const height = source && source === this.#frame?.contentWindow && toldHeight(data);
      if (!height || !this.#frame) return;
      this.#frame.height = String(Math.ceil(height));
      this.#name();
    }

    /** A frame that is led elsewhere would add to the history of the page: a new one does not. */
    #show(): void {
      if (!this.#isNear) return;
      const old = this.#frame;
      const src = chartAddress(this, base);
      if (src === this.#address) return;
      this.#address = src;
      if (!src) console.warn('One Minute: <one-minute-chart> names no scene that could be shown', this);
      old?.remove();
      this.#frame = undefined;
      if (!src) return;
      const frame = (this.#frame = document.createElement('iframe'));
      const theme = this.getAttribute('theme');
      const transparent = this.getAttribute('transparent');
      frame.loading = 'lazy';
      if (old?.height) frame.height = old.height;
      if (transparent !== null && transparent !== '0' && theme && /^(dark|light)$/.test(theme))
        frame.style.colorScheme = theme;
      frame.src = src;
      this.#name();
      this.#slotted.before(frame);
    }

    /** What the frame is called, once the children that say it are there. */
    #name(): void {
      if (!this.#frame) return;
      const alt = this.querySelector('[alt]')?.getAttribute('alt');
      this.#frame.title = this.title || alt || this.textContent?.trim() || 'One Minute';
    }
  };
}
