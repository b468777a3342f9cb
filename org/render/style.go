package render

// fonts are the letters of pictures and pages: the reader's own.
const fonts = `-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Liberation Sans",sans-serif`

// pictureStyle colours a picture. Programs that draw on paper or into documents know neither variables nor nesting: each class says its
// colours, and says them again for dark screens. Every pair of text and ground has a contrast of at least 4.5.
const pictureStyle = `
.so text{font-family:` + fonts + `}
.so-bg{fill:#fff}
.so-h{font-size:20px;font-weight:600;fill:#16202e}
.so-s{font-size:12px;fill:#526075}
.so-t{font-size:13px;font-weight:600;fill:#16202e}
.so-p{font-size:12px;fill:#33415a}
.so-v{font-size:12px;fill:#8a4a00}
.so-n{font-size:11px;fill:#526075}
.so-l{fill:none;stroke:#b4bdca;stroke-width:2}
.so-d{fill:none;stroke:#526075;stroke-width:2;stroke-linecap:round;stroke-dasharray:.1 5}
.so-c{fill:#fff;stroke:#aeb8c7}
.so-w{fill:#fffaf2;stroke:#b3640a;stroke-dasharray:5 4}
.so-o{fill:#eef2f8;stroke:#6b7a92;stroke-width:1.5}
.so-m{fill:none;stroke:#aeb8c7;stroke-dasharray:1 3}
.so-tier3{fill:#6a3fc4}
.so-tier2{fill:#1268b3}
.so-tier1{fill:#0f7a5a}
.so-k1{fill:#d9efe4;stroke:#fff}
.so-k2{fill:#fbe7c6;stroke:#fff}
.so-k3{fill:#f9d5d3;stroke:#fff}
.so-k0{fill:#f3f5f8;stroke:#fff}
.so-kt{font-size:12px;font-weight:600;fill:#16202e}
@media screen and (prefers-color-scheme:dark){
.so-bg{fill:#12161d}
.so-h,.so-t,.so-kt{fill:#e8edf4}
.so-s,.so-n{fill:#a8b3c4}
.so-p{fill:#c9d3e0}
.so-v{fill:#f3b562}
.so-l{stroke:#566275}
.so-d{stroke:#a8b3c4}
.so-c{fill:#1b212b;stroke:#465265}
.so-w{fill:#241e16;stroke:#c98b3c}
.so-o{fill:#222b38;stroke:#8796ad}
.so-m{fill:none;stroke:#566275}
.so-tier3{fill:#a58bf5}
.so-tier2{fill:#5db0f7}
.so-tier1{fill:#45c79b}
.so-k1{fill:#16402f;stroke:#12161d}
.so-k2{fill:#523a10;stroke:#12161d}
.so-k3{fill:#5a2320;stroke:#12161d}
.so-k0{fill:#1b212b;stroke:#12161d}
}
`

// pageStyle lays out and colours a page.
const pageStyle = `
:root{--bg:#fff;--card:#f6f8fb;--line:#d5dbe5;--text:#16202e;--soft:#4b5a70;--link:#0b5cad;
--red:#a3201b;--red-bg:#fbe3e1;--amber:#7d4500;--amber-bg:#fdefd5;--green:#0d6347;--green-bg:#ddf1e7;--blue:#1f4f8f;--blue-bg:#e3edfa}
@media screen and (prefers-color-scheme:dark){:root{--bg:#12161d;--card:#1a202a;--line:#36414f;--text:#e8edf4;--soft:#a8b3c4;--link:#7db8ff;
--red:#ff9d96;--red-bg:#4a1f1d;--amber:#f3b562;--amber-bg:#43310f;--green:#62d3a6;--green-bg:#143b2c;--blue:#93c1ff;--blue-bg:#1a3152}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1200px;padding:32px 24px 64px;background:var(--bg);color:var(--text);font:15px/1.5 ` + fonts + `}
h1{font-size:28px;line-height:1.2;margin:0 0 4px}
h2{font-size:20px;line-height:1.3;margin:48px 0 16px;padding-top:16px;border-top:1px solid var(--line)}
h3{font-size:15px;margin:0 0 8px}
h1,h2,h3,li,p,span,dt,tbody th{overflow-wrap:anywhere}
th,td{overflow-wrap:break-word}
p{margin:0 0 8px}
header p,.legend,.note{color:var(--soft)}
.legend,.note{font-size:13px}
ul{margin:0;padding:0;list-style:none}
a{color:var(--link)}
code{font:12px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;color:var(--soft);font-weight:400}
.tally,nav ul{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0}
.tally li{padding:2px 12px;border-radius:14px;background:var(--card);border:1px solid var(--line)}
.tally .error{background:var(--red-bg);color:var(--red);border-color:transparent}
.tally .warning{background:var(--amber-bg);color:var(--amber);border-color:transparent}
.tally .info{background:var(--blue-bg);color:var(--blue);border-color:transparent}
.tally .good{background:var(--green-bg);color:var(--green);border-color:transparent}
nav ul{gap:4px 20px}
.scroll{overflow-x:auto;max-width:100%;position:relative}
.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.picture svg.so{display:block;margin:0 auto}
.picture{border:1px solid var(--line);border-radius:8px}
.tree,.paper{display:none}
.tree ul ul{margin-left:8px;padding-left:14px;border-left:2px solid var(--line)}
.tree ul ul ul ul ul ul ul ul{margin-left:0;padding-left:3px}
.tree li{padding:4px 0}
.tree b{display:block;line-height:1.3}
.tree span{font-size:13px;color:var(--soft)}
.tree span+span:before{content:"· "}
.tree .vacant,.vacant{color:var(--amber)}
.chain{margin:0}
.chain>div{display:grid;grid-template-columns:150px minmax(0,1fr);gap:4px 20px;padding:10px 0 10px 14px;border-left:4px solid var(--green);border-bottom:1px solid var(--line)}
.chain>div.open{border-left-color:var(--amber)}
.chain>div.missing{border-left-color:var(--red)}
.chain dt{font-weight:600}
.chain dd{margin:0}
.chain li{display:grid;grid-template-columns:20px minmax(0,1fr)}
.mark{font-weight:600;color:var(--green)}
.mark.open{color:var(--amber)}
.mark.missing{color:var(--red)}
.finding{margin:0 0 16px;padding:14px 18px;border:1px solid var(--line);border-left:4px solid var(--blue);border-radius:6px;background:var(--card)}
.finding.error{border-left-color:var(--red)}
.finding.warning{border-left-color:var(--amber)}
.badge{display:inline-block;padding:0 8px;border-radius:4px;font-size:12px;line-height:20px;background:var(--blue-bg);color:var(--blue)}
.error .badge{background:var(--red-bg);color:var(--red)}
.warning .badge{background:var(--amber-bg);color:var(--amber)}
.good .badge{background:var(--green-bg);color:var(--green)}
.blank .badge{background:var(--line);color:var(--text)}
.finding.good{border-left-color:var(--green)}
.loads li{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,2fr) minmax(0,3fr);gap:2px 20px;align-items:center;padding:7px 0;border-bottom:1px solid var(--line)}
.loads .tasks{grid-column:1/-1}
.bar{position:relative;display:block;height:12px;border-radius:3px;background:var(--card);box-shadow:inset 0 0 0 1px var(--line)}
.bar i{position:absolute;top:0;bottom:0;left:0;border-radius:3px;background:var(--blue)}
.bar .over{background:var(--red)}
.bar .full{top:-3px;bottom:-3px;width:2px;margin-left:-2px;border-radius:0;background:var(--text)}
.paths li{display:grid;grid-template-columns:20px minmax(0,1fr);padding:3px 0}
.paths+h3,.paths+.legend+h3{margin-top:16px}
.score{margin:0 0 14px;padding:14px 18px;border:1px solid var(--line);border-left:4px solid var(--blue);border-radius:6px;background:var(--card)}
.score.good{border-left-color:var(--green)}
.score.warning{border-left-color:var(--amber)}
.score.error{border-left-color:var(--red)}
.score.blank{border-left-color:var(--line)}
.score h2{font-size:15px;margin:0 0 4px;padding:0;border:0}
.score .value{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center}
.score .value b{font-size:22px;line-height:1.2}
.score dl{margin:0;font-size:13px}
.score dl div{display:grid;grid-template-columns:110px minmax(0,1fr);gap:0 12px}
.score dt{color:var(--soft)}
.score dd{margin:0;overflow-wrap:anywhere}
.finding ul,.plan{padding-left:18px;list-style:disc}
.plan{margin-bottom:10px}
.help{margin:10px 0 0;padding-left:18px;color:var(--soft);position:relative}
.help:before{content:"→";position:absolute;left:0}
table{border-collapse:collapse;font-size:13px;min-width:60%}
th,td{padding:5px 8px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{font-weight:400}
thead th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--line)}
thead th+th{min-width:96px;max-width:150px;text-align:center}
td.names{min-width:150px;max-width:300px}
tbody th{min-width:180px;width:340px}
th.stage{padding-top:14px;font-weight:600}
.compare{width:100%;table-layout:fixed;font-size:14px}
.compare th,.compare thead th+th{width:50%;max-width:none;text-align:left}
.compare th.stage{border-bottom:0;color:var(--soft)}
.compare td{padding-top:0;overflow-wrap:anywhere}
.compare li+li{margin-top:4px}
.kpis thead th+th{max-width:none;text-align:left}
.kpis td{overflow-wrap:anywhere}
.matrix td,.raci td{text-align:center}
.raci td.names{text-align:left}
td.covered{background:var(--green-bg);color:var(--green)}
td.open{background:var(--amber-bg);color:var(--amber)}
td.missing{background:var(--red-bg);color:var(--red)}
td.lar,td.la{font-weight:700;color:var(--blue);background:var(--blue-bg)}
td.lr{font-weight:700}
td.lc,td.li{color:var(--soft)}
header+main>.score:first-child{margin-top:28px}
.loads+.legend,.paths+.legend,table+.legend,.scroll+.legend,.chain+.legend{margin-top:10px}
@media (max-width:720px){
body{padding:20px 16px 40px}
h1{font-size:24px}
.picture{display:none}
.tree{display:block}
.chain>div,.loads li{grid-template-columns:minmax(0,1fr)}
.finding{padding:12px 14px}
table{min-width:100%}
tbody th{min-width:140px;width:auto}
}
@media screen and (max-width:720px){
.kpis thead{display:none}
.kpis tr,.kpis th,.kpis td{display:block;width:auto;border:0;padding:0}
.kpis tr{padding:8px 0;border-bottom:1px solid var(--line)}
.kpis th{font-weight:600}
.kpis td:before{content:attr(data-of) ": ";color:var(--soft)}
}
@page{size:A4;margin:14mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{
body{padding:0;max-width:none;font-size:10.5pt}
nav{display:none}
.picture{display:block;border:0}
.picture+.paper{display:block}
.picture:has(+.paper){display:none}
.picture svg.so,.paper svg.so{max-width:100%;max-height:140mm;height:auto}
.tree{display:none}
header,#chart{page:wide}
h2{margin-top:20px;padding-top:8px}
table{font-size:8.5pt}
th,td{padding:2px 6px}
th.stage{padding-top:8px}
.scroll{overflow:visible}
h2{break-after:avoid;border-top:0}
.finding,.score,.chain>div,.loads li,tr{break-inside:avoid}
thead{display:table-header-group}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
