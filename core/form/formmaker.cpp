// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"

#include "core/answer/answers.h"
#include "core/person/people.h"

#include <QCoreApplication>

namespace {

struct FormMakerText {
    Q_DECLARE_TR_FUNCTIONS(FormMakerText)
};

Result<FormBlock> blockFor(Journal &journal, const PlanBook &book, const RoundView &view, const Cell &cell)
{
    const auto *measure = book.measure(cell.measure);
    FormBlock block{.assignment = cell.assignment, .assignmentBase = cell.revision, .answerBase = cell.answerHead};
    if (measure) {
        block.number = (*measure)->number;
        block.title = (*measure)->title;
        block.text = (*measure)->officialText;
    }
    block.isLocked = cell.state == AssignmentState::Accepted || cell.state == AssignmentState::ClosedWithoutAnswer;
    auto earlier = answers::previous(journal, book, view, cell);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->isEmpty()) {
        block.last = earlier->first().answer;
        block.lastFrom = earlier->first().roundName;
        block.lastRevision = earlier->first().revision;
    }
    block.now.assignment = cell.assignment;
    if (!cell.answerHead.isNull()) {
        auto content = journal.content(*kindNamed(QString(Answer::kind)), cell.answerHead);
        if (!content)
            return tl::unexpected(content.error());
        if (*content)
            block.now = fromFields<Answer>((*content)->fields);
    }
    return block;
}

} // namespace

namespace forms {

const QStringList &rows()
{
    static const QStringList names{u"choice"_s, u"status"_s,   u"delayed"_s,   u"done"_s,     u"effect"_s,
                                   u"helped"_s, u"hindered"_s, u"next_step"_s, u"evidence"_s, u"initiatives"_s};
    return names;
}

Result<Form> make(Journal &journal, const PlanBook &book, RoundId round, UnitId unit)
{
    auto view = assignments::view(journal, book, round, {});
    if (!view)
        return tl::unexpected(view.error());
    Form form{.plan = book.plan().recordId,
              .round = round,
              .unit = unit,
              .language = book.plan()->language,
              .planTitle = book.plan()->title,
              .roundName = view->round->name,
              .unitName = book.unitName(unit),
              .due = view->dueFor(unit)};
    for (const auto &status : book.statuses()) {
        const QString label = book.statusLabel(status->code, form.language);
        form.statuses << label;
        form.statusLabels.insert(status->code, label);
    }
    for (const Cell &cell : std::as_const(view->cells)) {
        if (cell.unit != unit)
            continue;
        auto block = blockFor(journal, book, *view, cell);
        if (!block)
            return tl::unexpected(block.error());
        form.blocks << *block;
    }
    if (form.blocks.isEmpty()) {
        return failure(Error::Kind::NotFound,
                       FormMakerText::tr("%1 is not asked about anything in %2.").arg(form.unitName, form.roundName));
    }
    auto everybody = people::all(journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    for (const PersonEntry &entry : std::as_const(*everybody)) {
        if (entry.person->unit == unit && !entry.person->ended)
            form.people << entry.person->name;
    }
    return form;
}

} // namespace forms
