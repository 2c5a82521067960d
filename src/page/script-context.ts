/**
 * The life of a content script. It stands in for WXT's own context in the build (wxt.config.ts): that one tells its successor by a DOM
 * event which any page can forge and which carries the extension's id, and is 3 kB of every page load. Ours ends when the
 * extension is gone (`runtime.id` undefined after an update or reload); marks of a dead one are cleared by the next start.
 */
export class ContentScriptContext {
  private readonly life = new AbortController();

  get signal(): AbortSignal {
    return this.life.signal;
  }

  get isInvalid(): boolean {
    const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
    if (!(browser?.runtime?.id ?? chrome?.runtime?.id)) this.life.abort();
    return this.life.signal.aborted;
  }

  /** Calls back on every change of the address, pushState included. Both browsers have the Navigation API (Firefox since 147); else a look each second. */
  addEventListener(_target: Window, _type: 'wxt:locationchange', listener: () => void): void {
    const { navigation } = globalThis as { navigation?: EventTarget };
    const { signal } = this.life;
    if (navigation) {
      navigation.addEventListener('navigate', listener, { signal });
      return;
    }
    let seen = location.href;
    const timer = setInterval(() => {
      if (this.isInvalid || location.href === seen) return;
      seen = location.href;
      listener();
    }, 1000);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
}

interface Api {
  runtime?: { id?: string };
}
