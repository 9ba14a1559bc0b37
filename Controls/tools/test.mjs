// Compiles the tests of the controls' logic and runs them with Node's own runner.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const tests = readdirSync(join(here, "tests")).filter((name) => name.endsWith(".test.ts"));
const out = join(here, "out", "tests");
await build({
  entryPoints: tests.map((name) => join(here, "tests", name)),
  bundle: true,
  platform: "node",
  format: "cjs",
  outdir: out,
  outExtension: { ".js": ".cjs" },
  external: ["xrm-mock"],
  logLevel: "warning"
});
const run = spawnSync(process.execPath, ["--test", ...tests.map((name) => join(out, name.replace(".ts", ".cjs")))], { stdio: "inherit", cwd: here });
process.exitCode = run.status ?? 1;
