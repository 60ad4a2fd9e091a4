// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formintake.h"

#include "core/answer/answers.h"
#include "core/form/formwords.h"
#include "core/person/people.h"
#include "core/round/rounds.h"

#include <QCoreApplication>

namespace {

struct FormAnswersText {
    Q_DECLARE_TR_FUNCTIONS(FormAnswersText)
};

constexpr qsizetype longestText = 20'000;

/// The word in either language, whatever the case.
bool isWord(const QString &text, QString FormWords::*word)
{
    const auto same = [&](const QString &language) {
        return text.compare(FormWords::in(language).*word, Qt::CaseInsensitive) == 0;
    };
    return same(u"sv"_s) || same(u"en"_s);
}

/// Reads one block: its texts against what the form was sent out with.
class BlockReader
{
public:
    BlockReader(const PlanBook &book, const QString &language, const FilledBlock &block, QList<FormFault> &faults)
        : m_book(book)
        , m_language(language)
        , m_block(block)
        , m_faults(faults)
    {
    }
    /// Nothing for a block that nobody has touched, and for one with faults.
    [[nodiscard]] std::optional<FormAnswers::One> read(const FormBlock &asked);

private:
    [[nodiscard]] QString text(const QString &row) const { return m_block.texts.value(row); }
    void fault(const QString &row, const QString &sentence)
    {
        m_faults << FormFault{m_block.places.value(row), m_block.assignment, row, sentence};
    }
    [[nodiscard]] bool isUntouched(const FormBlock &asked) const;
    void readTexts(Answer &answer);

    const PlanBook &m_book;
    const QString &m_language; ///< the form's: what is written must not follow the program's
    const FilledBlock &m_block;
    QList<FormFault> &m_faults;
};

/// Whether the new column still says what it said when the form went out.
bool BlockReader::isUntouched(const FormBlock &asked) const
{
    if (m_block.texts.isEmpty() && m_block.formulas.isEmpty())
        return true;
    if (!m_block.formulas.isEmpty())
        return false;
    if (asked.now.status.isEmpty() && asked.now.done.isEmpty())
        return false;
    const auto same = [this](const QString &row, const QString &before) { return text(row) == before.trimmed(); };
    const QString status = text(u"status"_s);
    auto code = m_book.findStatus(status);
    const bool isSameStatus = status.isEmpty() ? asked.now.status.isEmpty() : code && *code == asked.now.status;
    return isSameStatus && same(u"done"_s, asked.now.done) && same(u"effect"_s, asked.now.effect)
           && same(u"helped"_s, asked.now.helped) && same(u"hindered"_s, asked.now.hindered)
           && same(u"next_step"_s, asked.now.next) && text(u"evidence"_s).isEmpty() && text(u"initiatives"_s).isEmpty()
           && isWord(text(u"choice"_s), &FormWords::unchanged) == asked.now.unchanged
           && isWord(text(u"delayed"_s), &FormWords::yes) == asked.now.delayed;
}

void BlockReader::readTexts(Answer &answer)
{
    answer.done = text(u"done"_s);
    answer.effect = text(u"effect"_s);
    answer.helped = text(u"helped"_s);
    answer.hindered = text(u"hindered"_s);
    answer.next = text(u"next_step"_s);
    // Initiatives have no page of their own yet: what is written of them stays with what has happened.
    if (const QString initiatives = text(u"initiatives"_s); !initiatives.isEmpty())
        answer.done = (answer.done + u"\n\n"_s + FormWords::in(m_language).initiatives.arg(initiatives)).trimmed();
    const QString delayed = text(u"delayed"_s);
    answer.delayed = isWord(delayed, &FormWords::yes);
    if (!delayed.isEmpty() && !answer.delayed && !isWord(delayed, &FormWords::no))
        fault(u"delayed"_s, FormAnswersText::tr("Choose yes or no, not “%1”.").arg(delayed));
    const QString status = text(u"status"_s);
    if (status.isEmpty())
        return;
    if (auto code = m_book.findStatus(status)) {
        answer.status = *code;
        return;
    }
    QStringList labels; // as the drop-down has them
    for (const auto &one : m_book.statuses())
        labels << m_book.statusLabel(one->code, m_language);
    fault(u"status"_s, FormAnswersText::tr("“%1” is not one of the statuses. Choose one from the list: %2.")
                           .arg(status, labels.join(u", "_s)));
}

std::optional<FormAnswers::One> BlockReader::read(const FormBlock &asked)
{
    std::optional<FormAnswers::One> none;
    if (isUntouched(asked))
        return none;
    const qsizetype before = m_faults.size();
    for (const QString &row : m_block.formulas)
        fault(row, FormAnswersText::tr("A formula stands here. Write the text itself."));
    for (auto it = m_block.texts.begin(); it != m_block.texts.end(); ++it) {
        if (it->size() > longestText)
            fault(it.key(),
                  FormAnswersText::tr("This is longer than %1 signs. Shorten it, or attach a file as evidence.")
                      .arg(longestText));
    }
    FormAnswers::One one;
    const QString choice = text(u"choice"_s);
    const bool isUnchanged = isWord(choice, &FormWords::unchanged);
    if (!choice.isEmpty() && !isUnchanged && !isWord(choice, &FormWords::changed))
        fault(u"choice"_s, FormAnswersText::tr("Choose from the list, not “%1”.").arg(choice));
    if (isUnchanged && !asked.last) {
        fault(u"choice"_s,
              FormAnswersText::tr("There is no earlier answer, so it cannot be unchanged. Give a status and "
                                  "write what has happened."));
    } else if (isUnchanged) {
        const PreviousAnswer previous{.revision = asked.lastRevision, .answer = *asked.last};
        one.answer = previous.again(m_block.assignment);
        const bool saysMore = !text(u"done"_s).isEmpty() && text(u"done"_s) != asked.last->done.trimmed();
        if (saysMore) {
            fault(u"choice"_s,
                  FormAnswersText::tr("The answer is called unchanged, but something new is written below. "
                                      "Choose one of the two."));
        }
    } else {
        one.answer.assignment = m_block.assignment;
        one.answer.previous = asked.lastRevision;
        one.answer.evidence = asked.now.evidence;
        readTexts(one.answer);
        if (m_faults.size() == before) {
            for (const AnswerFault &missing : faultsOf(one.answer))
                fault(missing.field, missing.sentence);
        }
    }
    for (const QString &line : text(u"evidence"_s).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            one.links << line.trimmed();
    }
    if (m_faults.size() > before)
        return none;
    return one;
}

/// Who authorised, by name, among the unit's people.
Result<PersonId> authoriser(Journal &journal, const FilledForm &form, QList<FormFault> &faults)
{
    if (form.authorisedBy.isEmpty())
        return PersonId{};
    auto everybody = people::all(journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    for (const PersonEntry &entry : std::as_const(*everybody)) {
        if (entry.person->unit == form.unit && entry.person->name.compare(form.authorisedBy, Qt::CaseInsensitive) == 0)
            return entry.id();
    }
    faults << FormFault{
        form.places.value(u"authorised_by"_s),
        {},
        u"authorised_by"_s,
        FormAnswersText::tr("%1 is not known as somebody of the unit. Choose from the list.").arg(form.authorisedBy)};
    return PersonId{};
}

} // namespace

namespace forms {

Result<FormAnswers> answersIn(Journal &journal, const PlanBook &book, const FilledForm &form)
{
    auto asked = make(journal, book, form.round, form.unit);
    if (!asked)
        return tl::unexpected(asked.error());
    FormAnswers out;
    for (qsizetype i = 0; i < form.blocks.size(); ++i) {
        const FilledBlock &block = form.blocks.at(i);
        const auto at = std::find_if(asked->blocks.begin(), asked->blocks.end(),
                                     [&block](const FormBlock &one) { return one.assignment == block.assignment; });
        if (at == asked->blocks.end()) {
            out.faults << FormFault{{},
                                    block.assignment,
                                    {},
                                    FormAnswersText::tr("The form holds an assignment that the "
                                                        "unit does not have.")};
            continue;
        }
        // What the new column said when the form went out, whatever has been saved since.
        FormBlock sent = *at;
        sent.now = {};
        if (!block.answerBase.isNull()) {
            auto base = journal.content(*kindNamed(QString(Answer::kind)), block.answerBase);
            if (!base)
                return tl::unexpected(base.error());
            if (*base)
                sent.now = fromFields<Answer>((*base)->fields);
        }
        auto one = BlockReader(book, form.language, block, out.faults).read(sent);
        if (one) {
            one->block = i;
            out.answers << *one;
        }
    }
    auto person = authoriser(journal, form, out.faults);
    if (!person)
        return tl::unexpected(person.error());
    out.authorisedBy = *person;
    // As a person reads the form: from the top. The column is the same for all.
    std::stable_sort(out.faults.begin(), out.faults.end(), [](const FormFault &a, const FormFault &b) {
        return QStringView(a.cell).mid(1).toInt() < QStringView(b.cell).mid(1).toInt();
    });
    return out;
}

FormMarks marksFor(const QList<FormFault> &faults)
{
    FormMarks marks;
    for (const FormFault &fault : faults) {
        const QString owner
            = fault.assignment.isNull() ? u"form"_s : fault.assignment.value.toString(QUuid::WithoutBraces);
        QString &mark = marks[owner + u':' + (fault.field.isEmpty() ? rows().first() : fault.field)];
        mark = mark.isEmpty() ? fault.sentence : mark + u'\n' + fault.sentence;
    }
    return marks;
}

} // namespace forms
