// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/evidencefield.h"

#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/discard.h"
#include "ui/parts/formfield.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace {
/// The dashed box that takes what is dropped.
class DropZone : public QWidget
{
public:
    using QWidget::QWidget;

    void setLit(bool lit)
    {
        m_isLit = lit;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = look::tokens();
        painter.setPen(QPen(m_isLit ? tokens.accent : tokens.border, m_isLit ? 2 : 1, Qt::DashLine));
        painter.setBrush(m_isLit ? tokens.soft : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look::px(4), look::px(4));
    }

private:
    bool m_isLit = false;
};

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}
} // namespace

EvidenceField::EvidenceField(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setObjectName(u"evidence"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    m_zone = new DropZone(this);
    auto *row = new QHBoxLayout(m_zone);
    row->setContentsMargins(look::px(12), look::px(4), look::px(12), look::px(4));
    row->setSpacing(look::px(4));
    row->addWidget(new IconView(ToolIcon::Attachment, m_zone));
    auto *drop = new Text(tr("Drop evidence here, or"), TextRole::Body, m_zone);
    drop->setInk(&Tokens::text2);
    row->addSpacing(look::px(4));
    row->addWidget(drop);
    auto *choose = new LinkLabel(tr("choose files"), m_zone, TextRole::Body);
    choose->setObjectName(u"chooseFiles"_s);
    choose->setAccessibleName(tr("Choose files as evidence"));
    row->addWidget(choose);
    row->addSpacing(look::px(8));
    auto *link = new LinkLabel(tr("add a link"), m_zone, TextRole::Body);
    link->setObjectName(u"addLink"_s);
    link->setAccessibleName(tr("Add a link as evidence"));
    row->addWidget(link);
    row->addStretch(1);
    m_limit = new Text(TextRole::Small, m_zone);
    m_limit->setInk(&Tokens::text2);
    row->addWidget(m_limit);
    column->addWidget(m_zone);
    m_linkForm = makeLinkForm();
    column->addWidget(m_linkForm);
    m_busy = new Text(TextRole::Small, this);
    m_busy->setInk(&Tokens::text2);
    m_busy->hide();
    column->addWidget(m_busy);
    m_list = new QVBoxLayout;
    column->addLayout(m_list);
    setMaximumWidth(look::px(640));
    connect(choose, &LinkLabel::clicked, this, &EvidenceField::chooseFiles);
    connect(link, &LinkLabel::clicked, this, [this] {
        m_linkForm->setVisible(!m_linkForm->isVisible());
        m_address->setFocus();
    });
}

QWidget *EvidenceField::makeLinkForm()
{
    auto *form = new QWidget(this);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(0, look::px(4), 0, look::px(4));
    row->setSpacing(look::px(8));
    m_address = new QLineEdit;
    m_address->setObjectName(u"linkAddress"_s);
    m_title = new QLineEdit;
    m_title->setObjectName(u"linkTitle"_s);
    row->addWidget(new FormField(tr("Address"), m_address, form), 3);
    row->addWidget(new FormField(tr("What it is"), m_title, form), 2);
    auto *add = new Button(tr("Add"), ButtonKind::Outlined, form);
    add->setObjectName(u"linkAdd"_s);
    row->addWidget(add, 0, Qt::AlignBottom);
    const auto give = [this] { Q_EMIT linkGiven(m_address->text().trimmed(), m_title->text().trimmed()); };
    connect(add, &Button::clicked, this, give);
    connect(m_address, &QLineEdit::returnPressed, this, give);
    connect(m_title, &QLineEdit::returnPressed, this, give);
    form->hide();
    return form;
}

void EvidenceField::clearLink()
{
    m_address->clear();
    m_title->clear();
    m_linkForm->hide();
}

void EvidenceField::setLimit(qint64 bytes)
{
    m_limit->setText(bytes > 0 ? tr("at most %1 a file").arg(words::fileSize(bytes)) : QString());
}

void EvidenceField::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    setAcceptDrops(!readOnly);
    m_zone->setVisible(!readOnly);
    if (readOnly)
        m_linkForm->hide();
    showItems();
}

void EvidenceField::setBusy(const QString &words)
{
    m_busy->setText(words);
    m_busy->setVisible(!words.isEmpty());
}

void EvidenceField::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    showItems();
}

void EvidenceField::showItems()
{
    discard(m_rows);
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(look::px(10), 0, look::px(10), 0);
    column->setSpacing(0);
    for (const Item &item : std::as_const(m_items))
        column->addWidget(makeItem(item));
    m_list->addWidget(m_rows);
    m_rows->setVisible(!m_items.isEmpty());
}

QWidget *EvidenceField::makeItem(const Item &item)
{
    auto *place = new QWidget(m_rows);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(8));
    const Evidence &one = item.evidence;
    row->addWidget(new IconView(one.evidenceKind == "link"_L1 ? ToolIcon::Swap : ToolIcon::Document, place));
    auto *name = new ElidedText(TextRole::Small, Qt::ElideMiddle, place);
    name->setText(one.size > 0          ? one.title + u" · "_s + words::fileSize(one.size)
                  : one.title.isEmpty() ? one.address
                                        : one.title);
    row->addWidget(name, 1);
    if (one.evidenceKind == "file"_L1) {
        auto *open = new LinkLabel(tr("Save a copy …"), place);
        open->setAccessibleName(tr("Save a copy of %1").arg(one.title));
        connect(open, &LinkLabel::clicked, this, [this, id = item.id] { Q_EMIT openAsked(id); });
        row->addWidget(open);
    }
    if (!m_isReadOnly) {
        auto *remove = new LinkLabel(tr("Remove"), place);
        remove->setObjectName(u"removeEvidence"_s);
        remove->setAccessibleName(tr("Remove %1").arg(one.title));
        connect(remove, &LinkLabel::clicked, this, [this, id = item.id] { Q_EMIT removeAsked(id); });
        row->addWidget(remove);
    }
    return place;
}

void EvidenceField::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose evidence"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &EvidenceField::filesGiven);
    dialog->open();
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    static_cast<DropZone *>(m_zone)->setLit(true);
    event->acceptProposedAction();
}

void EvidenceField::dragLeaveEvent(QDragLeaveEvent *)
{
    static_cast<DropZone *>(m_zone)->setLit(false);
}

void EvidenceField::dropEvent(QDropEvent *event)
{
    static_cast<DropZone *>(m_zone)->setLit(false);
    if (const QStringList paths = localFiles(*event->mimeData()); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
    } else if (const QList<QUrl> urls = event->mimeData()->urls(); !urls.isEmpty()) {
        Q_EMIT linkGiven(urls.first().toString(), {});
    }
    event->acceptProposedAction();
}
