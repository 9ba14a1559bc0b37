// Built from Controls/pages; change it there.
"use strict";
(() => {
  // shared/icons.ts
  var none = ["", ""];
  var first = 48273e4;
  var cooling = 7;
  var dayInMilliseconds = 864e5;
  function choice(row, column, names) {
    const value = row[column + "_Value"];
    return typeof value === "number" ? names[value - first] : void 0;
  }
  function told(row, column) {
    return String(row[column] ?? "");
  }
  function gradeOf(row) {
    const grade = choice(row, "sc_grade", ["a", "b", "c", "d"]);
    return grade === void 0 ? none : [`sc_/icons/grid/grade-${grade}.svg`, told(row, "sc_grade")];
  }
  function causeOf(row) {
    const cause = choice(row, "sc_oddscause", ["pipeline", "quality", "time", "pace"]);
    return cause === void 0 ? none : [`sc_/icons/grid/cause-${cause}.svg`, told(row, "sc_oddscause")];
  }
  function healthOf(row, today) {
    const on = Date.parse(String(row.sc_staleon_Value ?? ""));
    if (Number.isNaN(on)) {
      return none;
    }
    const days = Math.floor(on / dayInMilliseconds) - Math.floor(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) / dayInMilliseconds);
    const health = days <= 0 ? "stale" : days <= cooling ? "cooling" : "moving";
    return [`sc_/icons/grid/${health}.svg`, told(row, "sc_stalereason")];
  }

  // pages/icons.ts
  var read = (row) => JSON.parse(row);
  Object.assign(window, {
    SalesCornerIcons: {
      grade: (row) => gradeOf(read(row)),
      cause: (row) => causeOf(read(row)),
      health: (row) => healthOf(read(row), /* @__PURE__ */ new Date())
    }
  });
})();
