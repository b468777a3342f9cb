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
