// Draws the charts of the dashboard from the figures at their addresses. Names are drawn as text, never as HTML.
/* global echarts */

const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const LIGHTS = { GREEN: "--light-green", YELLOW: "--light-yellow", RED: "--light-red", GREY: "--light-grey" };
// told apart by their signs as well as by their shades
const INKS = ["--ink", "--ink-mid", "--edge", "--muted", "--text", "--ink-line"];
const SIGNS = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"];

const series = (each, place) => {
  if (LIGHTS[each.look]) {
    return { name: each.name, type: "bar", stack: "lights", barMaxWidth: 48, data: each.figures, itemStyle: { color: style(LIGHTS[each.look]) },
      label: { show: true, color: "#fff", formatter: bar => bar.value || "" } };
  }
  return { name: each.name, type: "line", data: each.figures, connectNulls: true, symbol: SIGNS[place % SIGNS.length], symbolSize: each.look === "strong" ? 9 : 7,
    lineStyle: { width: each.look === "line" ? 1.5 : 3, type: each.look === "dashed" ? "dashed" : "solid", color: style(INKS[place % INKS.length]) },
    itemStyle: { color: style(INKS[place % INKS.length]) } };
};

const options = (chart, title, size) => ({
  textStyle: { fontFamily: style("--font"), fontSize: size },
  aria: { enabled: false },
  animation: false,
  title: { text: title, show: false },
  tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: figure => figure === null || figure === undefined ? "—" : figure + chart.unit },
  legend: { type: "scroll", bottom: 0, textStyle: { fontSize: size } },
  grid: { left: 8, right: 16, top: 16, bottom: 48, containLabel: true },
  xAxis: { type: "category", data: chart.quarters, axisLabel: { fontSize: size } },
  yAxis: { type: "value", min: 0, max: chart.unit === "%" ? 100 : null, axisLabel: { fontSize: size, formatter: "{value}" + chart.unit } },
  series: chart.series.map(series),
});

const save = (drawn, title) => {
  const link = document.createElement("a");
  link.href = drawn.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: "#fff" });
  link.download = title + ".png";
  link.click();
};

const draw = async figure => {
  figure.hidden = false;
  const size = parseFloat(getComputedStyle(figure).fontSize) * .85;
  try {
    const answer = await fetch(figure.dataset.src, { headers: { "X-Requested-With": "fetch" } });
    if (!answer.ok) throw new Error(answer.status);
    const drawn = echarts.init(figure.querySelector(".chart-canvas"));
    drawn.setOption(options(await answer.json(), figure.dataset.title, size));
    figure.querySelector("[data-chart-png]").onclick = () => save(drawn, figure.dataset.title);
    new ResizeObserver(() => drawn.resize()).observe(figure.querySelector(".chart-canvas"));
    figure.dataset.drawn = "true";
  } catch (trouble) {
    const words = figure.querySelector("[data-chart-trouble]");
    words.textContent = words.dataset.words;
    figure.querySelector(".chart-canvas").hidden = true;
  }
};

const drawAll = within => within.querySelectorAll("figure[data-chart]:not([data-drawn])").forEach(draw);
drawAll(document);
document.addEventListener("htmx:afterSettle", event => drawAll(event.target));
