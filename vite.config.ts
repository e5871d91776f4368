import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { browsers } from "./src/cli/site/browsers.ts";
import { lateCopy } from "./src/cli/site/late-copy.ts";
import { unusedComponents } from "./src/cli/site/unused-components.ts";
import { unusedI18n } from "./src/cli/site/unused-i18n.ts";
import { coursePlugin } from "./src/compiler/vite-plugin.ts";
import { reviewCourse } from "./src/review/review.ts";
import { galleryPlugin } from "./tests/gallery/plugin.ts";

export default defineConfig({
  // Any folder of any host: nothing in the output knows its own address.
  base: "./",
  appType: "custom",
  plugins: [
    react(),
    unusedComponents(),
    unusedI18n(),
    // The log and the device's store are read before anything is answered.
    lateCopy((file) => /src[/\\](?:base|learning|state|storage)[/\\](?!sealing|secret|signing|trainer)/.test(file)),
    galleryPlugin(),
    coursePlugin(process.env.CONTENT || "content", reviewCourse),
  ],
  build: {
    target: browsers,
    cssTarget: browsers,
    cssCodeSplit: false,
    manifest: true,
    // Data addresses of fonts would be against the Content-Security-Policy.
    assetsInlineLimit: 0,
    // Pages name what they need; what comes later comes by plain imports, without a helper and its lists in the first load.
    modulePreload: false,
    rolldownOptions: {
      // How long each plugin took is for whoever profiles the build.
      checks: { pluginTimings: false },
      // Fields of classes are assigned: to define them takes helpers in the oldest of the browsers, for no difference to us.
      transform: { assumptions: { setPublicClassFields: true } },
      // What every page needs is one file: apart, its parts are larger, and each is one more to ask for.
      output: {
        codeSplitting: {
          groups: [
            { name: "player", tags: ["$initial"] },
            // So is what choices share: each request of a slow network costs more than its bytes.
            { name: "choices", test: /src[/\\]exercises[/\\](?:define\.ts|parts[/\\](?:Feedback|Option))/ },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
});
