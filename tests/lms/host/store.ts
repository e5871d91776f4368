/** Where a page of an LMS keeps what it is told: on its server, as the standard's synchronous API makes it do. */
export function openStore(address: string, slow: number) {
  const call = (method: "GET" | "PUT", body?: string): string => {
    const request = new XMLHttpRequest();
    request.open(method, `${address}?slow=${slow}`, false);
    request.send(body);
    return request.responseText;
  };
  return {
    read: (): string => call("GET"),
    keep(text: string): void {
      try {
        call("PUT", text);
      } catch {
        // A page that goes may not wait for an answer: browsers carry 64 KB for it, and no more.
        navigator.sendBeacon(address, text);
      }
    },
  };
}

/** Opens a package as a page of an LMS does: in a frame, or in a window of its own. */
export function launch(start: string, where: string | null): void {
  if (where === "frame") {
    const frame = document.createElement("iframe");
    frame.src = start;
    frame.title = "course";
    frame.style.cssText = "inline-size: 100%; block-size: 95vh; border: 0";
    document.body.append(frame);
    return;
  }
  const button = document.createElement("button");
  button.textContent = "Open";
  button.onclick = () => void window.open(start, "course");
  document.body.append(button);
}
