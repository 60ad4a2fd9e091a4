// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace report {

/// The look of a report as HTML, in the program's own colours.
inline constexpr const char *htmlStyle = R"(
body { font: 1rem/1.5 "Charis SIL", Georgia, serif; color: #1a1a1a; background: #fff; margin: 0 auto; padding: 1rem; max-width: 60rem; }
h1, h2, h3, h4, nav, table, figcaption, caption, .side, .margin, .table, .opening, .fact, header, footer { font-family: Lato, "Segoe UI", sans-serif; }
h1, h2, h3 { color: #0e4a5c; line-height: 1.2; }
a { color: #0e4a5c; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; border-bottom: 2px solid #1a1a1a; }
thead th { border-bottom: 2px solid #1a1a1a; vertical-align: bottom; }
th, td { text-align: left; padding: .25rem .5rem .25rem 0; vertical-align: top; font-weight: normal; border-bottom: 1px solid #b5b5b5; }
thead th { font-weight: bold; }
td p, th p { margin: 0 0 .3rem; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.centre { text-align: center; }
caption, figcaption, .margin { font-size: .85rem; text-align: left; }
.scroll { overflow-x: auto; }
figure { margin: 1rem 0; overflow-x: auto; }
figure svg { max-width: 100%; height: auto; }
.columns { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin: .75rem 0; }
.columns > div > :first-child { margin-top: 0; }
.columns > div { flex: 1 1 14rem; }
.columns > .side { flex: 0 0 9rem; font-size: .85rem; }
.columns > .main { flex: 1 1 24rem; }
.decision { border-top: 4px solid #0e4a5c; border-bottom: 1px solid #1a1a1a; padding: .5rem 0; }
.strip { border-top: 2px solid #1a1a1a; border-bottom: 2px solid #1a1a1a; padding: .5rem 0; }
.asks > div { border-top: 4px solid #0e4a5c; padding-top: .5rem; }
.lead, .opening { font-size: 1.2rem; }
.wording, .quote { font-style: italic; }
.number { font-size: 3.5rem; font-weight: 900; line-height: 1; color: #0e4a5c; }
.mark, .alert { color: #a8401f; font-weight: bold; }
.quiet { color: #555; }
.note { font-size: .85rem; margin: .4rem 0; }
sup { line-height: 0; }
.accent { color: #0e4a5c; }
.sign { width: 1em; height: 1em; vertical-align: -.12em; }
.changed { border-bottom: 2px solid #0e4a5c; }
nav ul { list-style: none; padding-left: 0; }
nav ul ul { padding-left: 1.5rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0; }
@media print { .skip { display: none; } }
)";

} // namespace report
