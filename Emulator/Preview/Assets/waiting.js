// Moves the bar of the waiting page, and loads the page again once the app answers in its place.
(() => {
  const phase = document.getElementById("phase");
  const bar = document.getElementById("bar");

  const look = async () => {
    try {
      const answer = await fetch("/waiting.json", { cache: "no-store" });
      if (answer.status === 404) {
        location.reload();
        return;
      }

      const state = await answer.json();
      if (phase.textContent !== state.phase) {
        phase.textContent = state.phase;
      }

      if (state.percent === null) {
        bar.removeAttribute("value");
      } else {
        bar.value = state.percent;
      }
    } catch {
      // Between the two servers nothing answers for a moment.
    }

    setTimeout(look, 500);
  };

  look();
})();
