// The functions that lists call for the icon beside a value. The platform gives each a row as JSON and the language.
import { causeOf, gradeOf, healthOf, type GridRow, type Icon } from "../shared/icons";

const read = (row: string) => JSON.parse(row) as GridRow;

Object.assign(window, {
  SalesCornerIcons: {
    grade: (row: string): Icon => gradeOf(read(row)),
    cause: (row: string): Icon => causeOf(read(row)),
    health: (row: string): Icon => healthOf(read(row), new Date())
  }
});
