// Measures contrast by WCAG 2: 4.5 for text, 3 for large text and for what has to be seen to use or understand the page.
() => {
  const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  const parse = (colour) => {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = "#000";
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = probe.getImageData(0, 0, 1, 1).data;
    return { r, g, b, a: a / 255 };
  };
  const over = (top, below) => ({
    r: top.r * top.a + below.r * (1 - top.a),
    g: top.g * top.a + below.g * (1 - top.a),
    b: top.b * top.a + below.b * (1 - top.a),
    a: 1,
  });
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const light = (colour) => 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const own = parse(getComputedStyle(at).backgroundColor);
      if (own.a > 0) {
        return own.a === 1 ? own : over(own, ground(at.parentElement));
      }
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  // A text of a drawing may stand on a bar.
  const groundOfDrawn = (text) => {
    const box = text.getBoundingClientRect();
    const below = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2).find((one) => one.matches(".mark"));
    return below ? parse(getComputedStyle(below).fill) : ground(text.closest("svg").parentElement);
  };
  const isSeen = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const faults = [];
  let measured = 0;
  const check = (element, what, colour, behind, least) => {
    measured++;
    const found = contrast(over(parse(colour), behind), behind);
    if (found < least) {
      faults.push(`${what} ${found.toFixed(2)} instead of ${least}: ${element.outerHTML.slice(0, 120)}`);
    }
  };
  const leastFor = (style) => {
    const size = parseFloat(style.fontSize);
    return size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700) ? 3 : 4.5;
  };

  // WCAG 2, 1.4.3: what is switched off has no demand.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !holder || holder.closest("script, style, option, title, datalist, .sr, :disabled") || !isSeen(holder)) {
      continue;
    }
    const style = getComputedStyle(holder);
    const isDrawn = holder.closest("svg");
    check(holder, "text", isDrawn ? style.fill : style.color, isDrawn ? groundOfDrawn(holder) : ground(holder), leastFor(style));
  }

  for (const input of document.querySelectorAll("input:not([type=hidden], .sr, .tab-radio), select, textarea")) {
    if (!isSeen(input)) {
      continue;
    }
    const style = getComputedStyle(input);
    if (!["checkbox", "radio"].includes(input.type)) {
      check(input, "typed text", style.color, ground(input), 4.5);
      check(input, "border", style.borderTopColor, ground(input.parentElement), 3);
    }
    if (input.placeholder) {
      check(input, "placeholder", getComputedStyle(input, "::placeholder").color, ground(input), 4.5);
    }
  }

  for (const mark of document.querySelectorAll("svg .mark, svg .line")) {
    const style = getComputedStyle(mark);
    const behind = ground(mark.closest("svg").parentElement);
    const best = [style.fill, style.stroke].filter((colour) => colour && colour !== "none")
      .sort((a, b) => contrast(parse(b), behind) - contrast(parse(a), behind))[0];
    check(mark, "mark", best, behind, 3);
  }

  for (const dot of document.querySelectorAll(".dot")) {
    if (isSeen(dot)) {
      const style = getComputedStyle(dot);
      const behind = ground(dot.parentElement);
      const fill = over(parse(style.backgroundColor), behind);
      const edge = over(parse(style.borderTopColor), fill);
      const seen = contrast(edge, behind) > contrast(fill, behind) ? `rgb(${edge.r} ${edge.g} ${edge.b})` : style.backgroundColor;
      check(dot, "dot", seen, behind, 3);
    }
  }

  return { measured, faults: [...new Set(faults)] };
}
