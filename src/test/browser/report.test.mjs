// Opens the golden reports as a reader would: without script, by keyboard, light, dark, narrow, printed.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const QUIET = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
  .concat(["--disable-background-networking", "--disable-component-update", "--disable-sync"]);
const CASES = ["none", "one", "many", "waived", "baseline", "decided", "unreadable", "problem", "hostile"];
const WCAG = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] };

const report = (name, format = "html") =>
  fileURLToPath(new URL(`../resources/report/${name}/${format}.html`, import.meta.url));

/** The golden files, and reports on real documents that REPORTS names, separated by colons. */
const files = new Map();
for (const name of CASES)
  for (const format of ["html", "committee"]) files.set(`${name} as ${format}`, report(name, format));
for (const path of (process.env.REPORTS ?? "").split(":").filter((each) => each))
  files.set(path, resolve(path));

const skip = existsSync(CHROMIUM) ? false : `no Chromium at ${CHROMIUM}: no page was opened`;
if (skip) console.log(`skipped: ${skip}`);

describe("a report in a browser", { skip }, () => {
  let browser;
  before(async () => (browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })));
  after(async () => await browser?.close());

  /** A page with the report, and everything it asked for or complained of. */
  async function open(file, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
    const page = await context.newPage();
    const heard = [];
    page.on("console", (message) => heard.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => heard.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => (heard.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
    page.on("request", (request) => heard.push(`request: ${request.url()}`));
    await page.goto(`file://${file}`);
    heard.splice(heard.findIndex((line) => line.startsWith("request: file://")), 1);
    return { page, heard, close: () => context.close() };
  }

  const titles = (page) => page.locator(".elements tbody tr:visible td:first-child").allInnerTexts();
  const choose = (page, filter, value) =>
    page.locator(`.filters label:has(.f-${filter}[value="${value}"])`).first().click();

  async function violations(page) {
    await page.evaluate(axe.source);
    const result = await page.evaluate((wanted) => axe.run(document, wanted), WCAG);
    return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
  }

  for (const [name, file] of files)
    for (const colorScheme of ["light", "dark"])
      test(`${name} in ${colorScheme}: accessible, silent, self-contained`, async () => {
        const { page, heard, close } = await open(file, { colorScheme });
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(heard, []);
        await close();
      });

  test("a page that is neither accessible nor silent would be noticed", async () => {
    const { page, heard, close } = await open(report("none"));
    await page.setContent('<p style="color: #ccc">pale</p><img src="http://127.0.0.1:1/x.png">');
    const found = (await violations(page)).map((line) => line.split(":")[0]);
    assert.ok(found.includes("color-contrast") && found.includes("image-alt"), found.join(" "));
    for (const kind of ["console", "request"])
      assert.ok(heard.some((line) => line.startsWith(`${kind}: `)), heard.join("\n"));
    await close();
  });

  test("filters narrow the list without script, together, and let go again", async () => {
    const { page, close } = await open(report("one"), { javaScriptEnabled: false });
    const all = await titles(page);
    await choose(page, "verdict", "gap");
    const gaps = await titles(page);
    assert.ok(gaps.length > 0 && gaps.length < all.length);
    await expectVerdicts(page, ["v-missing", "v-denied"]);
    await choose(page, "severity", "warning");
    assert.ok((await titles(page)).length < gaps.length);
    await page.locator(".filters input[value=all]").nth(1).locator("..").click();
    assert.deepEqual(await titles(page), gaps);
    await choose(page, "verdict", "met");
    await expectVerdicts(page, ["v-met"]);
    await close();
  });

  async function expectVerdicts(page, wanted) {
    for (const row of await page.locator(".elements tbody tr:visible, .assessed .card:visible").all()) {
      const classes = (await row.getAttribute("class")).split(" ");
      assert.ok(wanted.some((one) => classes.includes(one)), classes.join(" "));
    }
  }

  test("a keyboard reaches the content, the filters, a quote and its place in the text", async () => {
    const { page, close } = await open(report("one"));
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#main");
    const skipLink = page.locator(".skip");
    assert.ok((await skipLink.boundingBox()).x >= 0, "the link is seen when it is reached");
    await page.locator(".filters input").first().focus();
    const before = await titles(page);
    await page.keyboard.press("ArrowRight");
    assert.ok((await titles(page)).length < before.length);
    await page.keyboard.press("ArrowLeft");
    const link = page.locator(".card .quote a").first();
    await link.focus();
    const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
    assert.notEqual(outline, "none", "what has the focus is seen");
    const quote = await link.evaluate((a) => a.closest("figure").querySelector("blockquote").innerText);
    await page.keyboard.press("Enter");
    const shown = page.locator(`.paper ${await link.getAttribute("href")} + mark`);
    assert.equal(await shown.innerText(), quote);
    await assertInView(page, shown);
    await shown.locator("a").focus();
    await page.keyboard.press("Enter");
    await assertInView(page, page.locator(".card:target"));
    await close();
  });

  async function assertInView(page, locator) {
    await page.waitForTimeout(50);
    const box = await locator.boundingBox();
    const height = page.viewportSize().height;
    assert.ok(box.y >= -1 && box.y < height, `at ${box.y} of ${height}`);
  }

  test("nothing needs sideways scrolling on a narrow screen", async () => {
    for (const [name, file] of files) {
      const { page, close } = await open(file, { viewport: { width: 320, height: 640 } });
      const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
      assert.ok(width <= 320, `${name} is ${width} wide`);
      await close();
    }
  });

  test("print is A4, light, without filters, and nothing is cut at the side", async () => {
    const { page, close } = await open(report("many"), { colorScheme: "dark" });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.match(pdf, /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 660, height: 900 });
    assert.equal(await page.locator(".filters:visible").count(), 0);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(paper, "rgb(255, 255, 255)");
    assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= 660);
    await close();
  });

  test("a hostile document stays text", async () => {
    const { page, close } = await open(report("hostile"));
    assert.ok(readFileSync(report("hostile"), "utf8").includes("&lt;script&gt;"));
    assert.equal(await page.locator("script, img, iframe, form").count(), 0);
    await close();
  });
});
