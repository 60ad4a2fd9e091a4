// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

/// How far an answer is: squares.
enum class AnswerIcon { Unanswered, Draft, Submitted, CompletionRequested, Accepted, ClosedUnanswered, Conflict };
/// How the work stands: circles. A plan's own statuses choose among these.
enum class StatusShape { NotStarted, Started, Continuous, Completed, Abandoned, NotRelevant, NoAnswer };
/// Marks stand to the right of an icon, never instead. Delayed is the work, Overdue the answer.
enum class Mark { Delayed, Overdue, Conflict };
enum class MessageIcon { Info, Warning, Fault, Done };
enum class NavIcon {
    Overview,
    Measures,
    Round,
    Review,
    Initiatives,
    Learning,
    Exercises,
    Report,
    Plan,
    Statistics,
    Stories,
    MyAnswers,
    EarlierAnswers,
    AboutPlan,
    Help
};
enum class ToolIcon {
    Search,
    Person,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Attachment,
    Document,
    Calendar,
    Mail,
    Lock,
    Download,
    Folder,
    Plus,
    Swap,
    Eye,
    Pencil,
    Clock,
    Bullets,
    Close,
    Check,
    Dash,
    Undo,
    Redo,
    Box,
    Dot,
    Ring,
    More,
    Program
};

/// An icon by name: a file of resources/icons and the token that tints it. Its sign takes the ground's colour.
class Icon
{
public:
    Icon() = default;
    Icon(AnswerIcon icon);
    Icon(StatusShape shape);
    Icon(Mark mark);
    Icon(MessageIcon icon);
    Icon(NavIcon icon);
    Icon(ToolIcon icon);

    /// The same shape in another token: a tool icon in accent, a document in text.
    [[nodiscard]] Icon tinted(QColor Tokens::*ink) const;

    [[nodiscard]] bool isNull() const { return m_file == nullptr; }
    [[nodiscard]] QString file() const; ///< the resource path
    [[nodiscard]] QColor ink(const Tokens &tokens) const;

    bool operator==(const Icon &) const = default;

private:
    const char *m_file = nullptr;
    QColor Tokens::*m_ink = &Tokens::text2;
};
Q_DECLARE_METATYPE(Icon)

namespace look {
/// Paints from the cache, sharp at the painter's pixel ratio, centred in `rect` at `size` (logical pixels).
/// A valid `ink` overrides the icon's own token, `sign` the base colour inside filled shapes.
void paintIcon(QPainter &painter, const QRectF &rect, const Icon &icon, int size, const QColor &ink = {},
               const QColor &sign = {});
/// For buttons and actions; follows the theme, because it paints by paintIcon.
[[nodiscard]] QIcon icon(const Icon &icon);
[[nodiscard]] QPixmap pixmap(const Icon &icon, int size, qreal ratio, const QColor &ink = {}, const QColor &sign = {});
[[nodiscard]] QIcon applicationIcon();
/// Lower case, as in a sentence: "inskickad".
[[nodiscard]] QString word(AnswerIcon icon);
[[nodiscard]] QString word(StatusShape shape);
[[nodiscard]] QString word(Mark mark);
[[nodiscard]] QString word(MessageIcon icon);
/// Mark::Overdue beside an answer in this state: an answer is late, or a completion is.
[[nodiscard]] QString lateWord(AnswerIcon icon);
/// First letter upper, as a label: "Inskickad".
[[nodiscard]] QString label(AnswerIcon icon);
[[nodiscard]] QString label(StatusShape shape);
/// For legends and column heads: "Komplettering", "Avslutad i förtid".
[[nodiscard]] QString shortLabel(AnswerIcon icon);
[[nodiscard]] QString shortLabel(StatusShape shape);
} // namespace look
