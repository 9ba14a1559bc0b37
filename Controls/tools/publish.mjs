// Lays what pcf-scripts has built where the solution and the preview take it from. With --check nothing is written: the
// program fails when what is committed is not what was just built.
import { build } from "esbuild";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(here);
const check = process.argv.includes("--check");
const prefix = "sc_SalesCorner.";
const pageScripts = ["team", "rep", "pipeline", "wins", "pillars", "copyobjective", "icons"];

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function description(name) {
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?>
<CustomControl xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Name>${name}</Name>
  <FileName>/Controls/${name}/ControlManifest.xml</FileName>
</CustomControl>
`);
}

const wanted = new Map();
const built = join(here, "out", "controls");
for (const control of readdirSync(built)) {
  const target = join(root, "Solution", "Controls", prefix + control);
  for (const file of filesBelow(join(built, control)).filter((one) => !one.endsWith(".LICENSE.txt"))) {
    wanted.set(join(target, relative(join(built, control), file)), readFileSync(file));
  }

  wanted.set(join(target, "ControlManifest.xml.data.xml"), description(prefix + control));
}

const host = await build({
  entryPoints: [join(here, "preview", "host.ts")],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  absWorkingDir: here,
  write: false
});
wanted.set(join(root, "Emulator", "Preview", "Assets", "controls.js"), Buffer.from(host.outputFiles[0].contents));

// The scripts of the web resources stay readable: an administrator may want to read what runs.
const pages = await build({
  entryPoints: pageScripts.map((name) => join(here, "pages", name + ".ts")),
  bundle: true,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  banner: { js: "// Built from Controls/pages; change it there." },
  outdir: join(root, "Solution", "WebResources", "sc_"),
  absWorkingDir: here,
  write: false
});
for (const file of pages.outputFiles) {
  wanted.set(file.path, Buffer.from(file.contents));
}

const different = [...wanted].filter(([file, content]) => !existsSync(file) || !readFileSync(file).equals(content));
for (const [file, content] of check ? [] : different) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

for (const [file] of different) {
  console.log(`${check ? "differs from a fresh build" : "written"}: ${relative(root, file)}`);
}

if (check && different.length > 0) {
  console.error("Run 'npm run build' in Controls and commit what it writes.");
  process.exitCode = 1;
}
