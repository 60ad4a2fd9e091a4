// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/passphrasepage.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/formfield.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/text.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PassphrasePage::PassphrasePage(const QString &sealed, const QString &opened, QWidget *parent)
    : Page(tr("Sealed package"), parent)
{
    setObjectName(u"passphrasePage"_s);
    head()->setBack(true);
    head()->setRuled(true);
    head()->setSentence(QFileInfo(sealed).fileName());
    connect(head(), &PageHead::backAsked, this, &PassphrasePage::left);
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    m_passphrase = new QLineEdit; // shown as it is typed: it was read out, and nobody remembers it
    m_passphrase->setObjectName(u"passphrase"_s);
    m_field = new FormField(tr("Passphrase"), m_passphrase, main);
    m_field->setHint(tr("you get it over the telephone"));
    column->addWidget(m_field);
    auto *where
        = wrappedText(tr("The package is opened into %1, beside it. That is the file you work in, and open the next "
                         "time; it is no longer sealed.")
                          .arg(QFileInfo(opened).fileName()),
                      TextRole::Small, main, &Tokens::text2);
    where->setMaximumWidth(look::px(640));
    column->addWidget(where);
    m_open = new Button(tr("Open the package"), ButtonKind::Primary, main);
    m_open->setObjectName(u"openSealed"_s);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(1);
    setMain(main);
    setStart(m_passphrase);
    connect(m_open, &Button::clicked, this, &PassphrasePage::give);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PassphrasePage::give);
}

void PassphrasePage::give()
{
    const QString passphrase = m_passphrase->text().trimmed();
    m_field->setFault(passphrase.isEmpty() ? tr("Write the passphrase.") : QString());
    if (passphrase.isEmpty()) {
        m_passphrase->setFocus();
        return;
    }
    m_open->setEnabled(false);
    Q_EMIT passphraseGiven(passphrase);
}

void PassphrasePage::showFault(const QString &sentence)
{
    m_open->setEnabled(true);
    m_field->setFault(sentence);
    m_passphrase->setFocus();
}
