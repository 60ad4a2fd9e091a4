// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tokens.h"

#include <QPalette>

#include <cmath>

namespace {
QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

Tokens Tokens::light()
{
    Tokens t;
    t.window = hex(0xF2F4F5);
    t.base = hex(0xFFFFFF);
    t.raised = hex(0xF8F9FA);
    t.rail = hex(0xE8ECEE);
    t.line = hex(0xD5DBDF);
    t.hatch = hex(0xC3CBD1);
    t.border = hex(0x78838C);
    t.text = hex(0x182026);
    t.text2 = hex(0x4A555E);
    t.accent = hex(0x0E5A73);
    t.onAccent = hex(0xFFFFFF);
    t.soft = hex(0xD9EAF0);
    t.grey = hex(0x5C6770);
    t.blue = hex(0x1F5FA8);
    t.teal = hex(0x0B6E69);
    t.green = hex(0x1E6B35);
    t.greenGround = hex(0xE0F1E4);
    t.amber = hex(0x8A5300);
    t.amberGround = hex(0xFCEFD6);
    t.red = hex(0xB0261F);
    t.redGround = hex(0xFBE5E3);
    t.purple = hex(0x6A3D9A);
    return t;
}

Tokens Tokens::darkness()
{
    Tokens t;
    t.dark = true;
    t.window = hex(0x1B2024);
    t.base = hex(0x22282D);
    t.raised = hex(0x2A3137);
    t.rail = hex(0x171B1F);
    t.line = hex(0x3A434A);
    t.hatch = hex(0x4A555D);
    t.border = hex(0x8A959E);
    t.text = hex(0xE8ECEF);
    t.text2 = hex(0xB3BDC5);
    t.accent = hex(0x6FC3DE);
    t.onAccent = hex(0x0C2530);
    t.soft = hex(0x1F4453);
    t.grey = hex(0xA9B4BC);
    t.blue = hex(0x8DBBF2);
    t.teal = hex(0x66CFC6);
    t.green = hex(0x7FD196);
    t.greenGround = hex(0x1F3D29);
    t.amber = hex(0xF0BC62);
    t.amberGround = hex(0x45361A);
    t.red = hex(0xF59A92);
    t.redGround = hex(0x4E2A28);
    t.purple = hex(0xC6A6EE);
    return t;
}

Tokens Tokens::ofSystem(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    Tokens t;
    t.dark = window.lightness() < 128;
    t.window = t.base = t.raised = t.rail = window;
    t.greenGround = t.amberGround = t.redGround = window;
    t.line = t.hatch = t.border = t.text = t.text2 = t.grey = text;
    // Shapes tell everything in high contrast: every icon is drawn in the text colour.
    t.blue = t.teal = t.green = t.amber = t.red = t.purple = text;
    t.accent = system.color(QPalette::Highlight);
    t.onAccent = system.color(QPalette::HighlightedText);
    if (look::contrast(t.accent, t.window) < 4.5) {
        t.accent = text;
        t.onAccent = window;
    }
    t.soft = window; // a selection shows by its bar and its frame
    return t;
}

double look::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const QList<ColourPair> &look::colourPairs()
{
    using T = Tokens;
    static const QList<ColourPair> pairs{
        {"text on window", &T::text, &T::window},
        {"text on base", &T::text, &T::base},
        {"text on raised", &T::text, &T::raised},
        {"text on rail", &T::text, &T::rail},
        {"text on selection and info", &T::text, &T::soft},
        {"text on warning", &T::text, &T::amberGround},
        {"text on fault", &T::text, &T::redGround},
        {"text on added", &T::text, &T::greenGround},
        {"second text on window", &T::text2, &T::window},
        {"second text on base", &T::text2, &T::base},
        {"second text on raised", &T::text2, &T::raised},
        {"second text on rail", &T::text2, &T::rail},
        {"second text on selection", &T::text2, &T::soft},
        {"link on window", &T::accent, &T::window},
        {"link on base", &T::accent, &T::base},
        {"link on raised", &T::accent, &T::raised},
        {"link on rail", &T::accent, &T::rail},
        {"link on selection and info", &T::accent, &T::soft},
        {"link on warning", &T::accent, &T::amberGround},
        {"link on fault", &T::accent, &T::redGround},
        {"link on done", &T::accent, &T::greenGround},
        {"second text on warning", &T::text2, &T::amberGround},
        {"second text on fault", &T::text2, &T::redGround},
        {"second text on done", &T::text2, &T::greenGround},
        {"text under the mouse in bar and rail", &T::text, &T::line},
        {"second text under the mouse in bar and rail", &T::text2, &T::line},
        {"primary button", &T::onAccent, &T::accent},
        {"added word", &T::green, &T::greenGround},
        {"removed word", &T::red, &T::redGround},
        {"fault sentence on window", &T::red, &T::window},
        {"fault sentence on base", &T::red, &T::base},
        {"fault sentence on selection", &T::red, &T::soft},
        {"warning word on base", &T::amber, &T::base},
        {"warning icon", &T::amber, &T::amberGround, 3.0},
        {"warning icon on window", &T::amber, &T::window, 3.0},
        {"fault icon", &T::red, &T::redGround, 3.0},
        {"done icon", &T::green, &T::greenGround, 3.0},
        {"info icon", &T::blue, &T::soft, 3.0},
        {"late mark on window", &T::red, &T::window, 3.0},
        {"late mark on raised", &T::red, &T::raised, 3.0},
        {"grey icon on base", &T::grey, &T::base, 3.0},
        {"grey icon on window", &T::grey, &T::window, 3.0},
        {"grey icon on selection", &T::grey, &T::soft, 3.0},
        {"blue icon on base", &T::blue, &T::base, 3.0},
        {"blue icon on window", &T::blue, &T::window, 3.0},
        {"blue icon on selection", &T::blue, &T::soft, 3.0},
        {"teal icon on base", &T::teal, &T::base, 3.0},
        {"teal icon on window", &T::teal, &T::window, 3.0},
        {"teal icon on selection", &T::teal, &T::soft, 3.0},
        {"green icon on base", &T::green, &T::base, 3.0},
        {"green icon on window", &T::green, &T::window, 3.0},
        {"green icon on rail", &T::green, &T::rail, 3.0},
        {"green icon on selection", &T::green, &T::soft, 3.0},
        {"amber icon on base", &T::amber, &T::base, 3.0},
        {"amber icon on selection", &T::amber, &T::soft, 3.0},
        {"purple icon on base", &T::purple, &T::base, 3.0},
        {"purple icon on window", &T::purple, &T::window, 3.0},
        {"purple icon on selection", &T::purple, &T::soft, 3.0},
        {"field frame on base", &T::border, &T::base, 3.0},
        {"field frame on window", &T::border, &T::window, 3.0},
        {"field frame on raised", &T::border, &T::raised, 3.0},
        {"bar on its track", &T::accent, &T::line, 3.0},
        {"focus ring on window", &T::accent, &T::window, 3.0},
        {"focus ring on base", &T::accent, &T::base, 3.0},
        {"focus ring on raised", &T::accent, &T::raised, 3.0},
        {"focus ring on selection", &T::accent, &T::soft, 3.0},
        {"mark of the current place", &T::accent, &T::soft, 3.0},
        {"focus ring on rail", &T::accent, &T::rail, 3.0},
    };
    return pairs;
}
