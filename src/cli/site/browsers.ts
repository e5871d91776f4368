/** The floor that docs/architecture.md states: browsers of early 2022, which any phone sold since 2021 can have. */
export const browsers = ["chrome99", "edge99", "firefox98", "safari15.4"];
