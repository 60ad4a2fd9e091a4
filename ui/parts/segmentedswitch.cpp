// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segmentedswitch.h"

#include "ui/look/look.h"
#include "ui/parts/flowrow.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace {
/// One choice. Auto-exclusive buttons are announced as radio buttons, which is what they are.
class Segment : public QAbstractButton
{
public:
    enum class Place { First, Middle, Last, Only, Loose };

    Segment(const QString &text, Place place, QWidget *parent)
        : QAbstractButton(parent)
        , m_place(place)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // As wide as in DemiBold, so that choosing moves nothing.
        const bool isLoose = m_place == Place::Loose;
        const QFontMetrics metrics(look::font(isLoose ? TextRole::SmallStrong : TextRole::BodyStrong));
        return {metrics.horizontalAdvance(text()) + 2 * look::px(isLoose ? 9 : 12), look::px(isLoose ? 24 : 30)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look::tokens();
        if (m_place == Place::Loose)
            paintChip(painter, tokens);
        else
            paintSegment(painter, tokens);
    }

private:
    void paintChip(QPainter &painter, const Tokens &tokens)
    {
        if (isChecked())
            look::paintBox(painter, rect(), look::px(4), tokens.soft, tokens.border);
        else if (underMouse())
            look::paintBox(painter, rect(), look::px(4), tokens.raised, {});
        painter.setFont(look::font(isChecked() ? TextRole::SmallStrong : TextRole::Small));
        painter.setPen(tokens.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

    void paintSegment(QPainter &painter, const Tokens &tokens)
    {
        const qreal radius = look::px(4);
        const bool isOpenLeft = m_place == Place::Middle || m_place == Place::Last;
        const bool isOpenRight = m_place == Place::First || m_place == Place::Middle;
        // The frame runs on beyond the edge that the next segment shares.
        const QRectF box = QRectF(rect()).adjusted(isOpenLeft ? -2 * radius : 0, 0, isOpenRight ? 2 * radius : 0, 0);
        look::paintBox(painter, box, radius,
                       isChecked()    ? tokens.soft
                       : underMouse() ? tokens.raised
                                      : tokens.base,
                       tokens.border);
        if (isOpenRight)
            painter.fillRect(QRectF(width() - 1, 0, 1, height()), tokens.border);
        if (isChecked()) {
            painter.save();
            QPainterPath shape;
            shape.addRoundedRect(box, radius, radius);
            painter.setClipPath(shape);
            painter.fillRect(QRectF(0, height() - 3, width(), 3), tokens.accent);
            painter.restore();
        }
        painter.setFont(look::font(isChecked() ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(tokens.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

    Place m_place;
};

Segment::Place placeOf(int index, qsizetype count, SegmentedSwitch::Shape shape)
{
    if (shape == SegmentedSwitch::Shape::Chips)
        return Segment::Place::Loose;
    if (count == 1)
        return Segment::Place::Only;
    return index == 0 ? Segment::Place::First : index == count - 1 ? Segment::Place::Last : Segment::Place::Middle;
}
} // namespace

SegmentedSwitch::SegmentedSwitch(const QStringList &choices, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    QLayout *row = nullptr;
    if (shape == Shape::Chips) {
        row = new FlowRow(this, 4);
    } else {
        row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new Segment(choices.at(i), placeOf(i, choices.size(), shape), this);
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(id);
    });
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedSwitch::setChoice(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setText(text);
        button->updateGeometry();
    }
}

int SegmentedSwitch::count() const
{
    return int(m_group->buttons().size());
}
