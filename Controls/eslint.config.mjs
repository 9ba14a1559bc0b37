import js from "@eslint/js";
import powerApps from "@microsoft/eslint-plugin-power-apps";
import globals from "globals";
import typescript from "typescript-eslint";

const microsofts = Object.fromEntries(Object.keys(powerApps.rules).map((name) => [`@microsoft/power-apps/${name}`, "error"]));

export default [
  { ignores: ["out/**", "**/generated/**", "node_modules/**"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    plugins: { "@microsoft/power-apps": powerApps },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      ...microsofts,
      eqeqeq: "error",
      "@typescript-eslint/no-explicit-any": "error"
    }
  },
  {
    // A built page carries along what its parts share, used or not; the sources are held to the rule.
    files: ["**/sc_/{copyobjective,icons,pillars,pipeline,rep,team,wins}.js"],
    rules: { "@typescript-eslint/no-unused-vars": "off" }
  }
];
