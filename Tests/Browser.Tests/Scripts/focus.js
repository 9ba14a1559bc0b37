// Says of the focused element whether it can be seen that it has the focus, and of the page what the keyboard has to reach.
() => {
  const top = document.activeElement;
  if (!top || top === document.body) {
    return null;
  }

  // In a frame, what has the focus is an element of the frame; a frame whose own body has it shows no ring.
  top.dataset.reached = "yes";
  const inner = top.tagName === "IFRAME" ? top.contentDocument?.activeElement : null;
  const one = inner && inner !== inner.ownerDocument.body ? inner : top;

  // The radio of a tab is not drawn itself: its label is. The switch of the navigation is drawn as the bar's button.
  const drawn = one.matches(".tab-radio") ? one.nextElementSibling : one.matches("#menu-open") ? document.querySelector(".burger") : one;
  const style = getComputedStyle(drawn);
  const box = drawn.getBoundingClientRect();
  const from = one === top ? 0 : top.getBoundingClientRect().top;
  const isRinged = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const isInside = box.width > 0 && box.height > 0 && from + box.bottom > 0 && from + box.top < innerHeight;
  const light = (text) => {
    const [r, g, b] = text.match(/[\d.]+/g).map(Number).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let around = drawn.parentElement;
  while (around && /rgba\(.*, 0\)|transparent/.test(getComputedStyle(around).backgroundColor)) {
    around = around.parentElement;
  }

  const [high, low] = [light(style.outlineColor), light(around ? getComputedStyle(around).backgroundColor : "rgb(255, 255, 255)")].sort((a, b) => b - a);
  return {
    what: one.outerHTML.slice(0, 120),
    isRinged: isRinged && (high + 0.05) / (low + 0.05) >= 3 || one.tagName === "IFRAME",
    isInside: isInside || one.tagName === "IFRAME",
  };
}
