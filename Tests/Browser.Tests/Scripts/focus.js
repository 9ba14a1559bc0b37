// Says of the focused element whether it can be seen that it has the focus, and of the page what the keyboard has to reach.
() => {
  const one = document.activeElement;
  if (!one || one === document.body) {
    return null;
  }

  // The radio of a tab is not drawn itself: its label is. The switch of the navigation is drawn as the bar's button.
  const drawn = one.matches(".tab-radio") ? one.nextElementSibling : one.matches("#menu-open") ? document.querySelector(".burger") : one;
  const style = getComputedStyle(drawn);
  const box = drawn.getBoundingClientRect();
  const isRinged = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const isInside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  const light = (text) => {
    const [r, g, b] = text.match(/[\d.]+/g).map(Number).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let around = drawn.parentElement;
  while (around && /rgba\(.*, 0\)|transparent/.test(getComputedStyle(around).backgroundColor)) {
    around = around.parentElement;
  }

  const [high, low] = [light(style.outlineColor), light(around ? getComputedStyle(around).backgroundColor : "rgb(255, 255, 255)")].sort((a, b) => b - a);
  one.dataset.reached = "yes";
  return {
    what: one.outerHTML.slice(0, 120),
    isRinged: isRinged && (one.tagName === "IFRAME" || (high + 0.05) / (low + 0.05) >= 3) || one.tagName === "IFRAME",
    isInside,
  };
}
