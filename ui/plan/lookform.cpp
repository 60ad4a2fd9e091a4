// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/lookform.h"

#include "core/plan/accent.h"
#include "core/plan/logofile.h"
#include "core/report/logo.h"
#include "core/text/files.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace {
/// The logo on white paper, as the cover shows it.
QPixmap pictureOf(const QByteArray &file, double scale)
{
    const report::DrawnLogo drawn = report::drawLogo({file, {}, false});
    if (drawn.isEmpty())
        return {};
    QPixmap picture((drawn.size * scale).toSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    if (!drawn.pixels.isNull())
        painter.drawImage(QRectF(QPointF(), drawn.size), drawn.pixels);
    for (const auto &part : drawn.shapes.parts) {
        if (const auto *shape = std::get_if<report::Stroke>(&part); shape && shape->fill)
            painter.fillPath(shape->path, QColor::fromRgb(*shape->fill));
    }
    return picture;
}

QString fileIn(const QMimeData *data)
{
    return data->hasUrls() && data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}
} // namespace

LookForm::LookForm(QWidget *parent)
    : QWidget(parent)
    , m_municipality(new QLineEdit)
    , m_accent(new QLineEdit)
    , m_altSv(new QLineEdit)
    , m_altEn(new QLineEdit)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    m_municipality->setObjectName(u"lookMunicipality"_s);
    m_accent->setObjectName(u"lookAccent"_s);
    m_altSv->setObjectName(u"logoWordsSv"_s);
    m_altEn->setObjectName(u"logoWordsEn"_s);
    auto *municipality = new FormField(tr("Municipality on the cover"), m_municipality, this);
    column->addWidget(municipality);
    buildColour();
    buildLogo();
    for (QLineEdit *field : {m_municipality, m_accent, m_altSv, m_altEn})
        connect(field, &QLineEdit::textEdited, this, &LookForm::typed);
    connect(m_accent, &QLineEdit::textChanged, this, &LookForm::judge);
    connect(m_holdsName, &QCheckBox::clicked, this, &LookForm::typed);
}

void LookForm::buildColour()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(8));
    m_accent->setMaxLength(16);
    m_swatch = new QLabel(place);
    m_swatch->setFixedWidth(look::px(30));
    auto *choose = new Button(tr("Choose a colour …"), ButtonKind::Outlined, place);
    choose->setObjectName(u"chooseAccent"_s);
    row->addWidget(m_swatch);
    row->addWidget(m_accent, 1);
    row->addWidget(choose);
    m_accentField = new FormField(tr("Colour"), place, this);
    m_accentField->setHint(tr("headings, rules, signs"));
    m_accent->setAccessibleName(tr("Colour of headings, rules and signs"));
    m_verdict = new MessageStrip(MessageIcon::Done, {}, this);
    m_verdict->setObjectName(u"accentVerdict"_s);
    m_verdict->setMaximumWidth(look::px(640));
    column->addWidget(m_accentField);
    column->addWidget(m_verdict);
    connect(choose, &Button::clicked, this, &LookForm::chooseColour);
    connect(m_verdict, &MessageStrip::linkActivated, this, [this](const QString &colour) {
        m_accent->setText(colour);
        m_accent->setFocus();
        Q_EMIT typed();
    });
}

void LookForm::buildLogo()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *place = new QWidget(this);
    auto *inner = new QVBoxLayout(place);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(look::px(8));
    m_picture = new QLabel(place);
    m_picture->setObjectName(u"logoPicture"_s);
    m_noLogo
        = new Text(tr("No logo: the cover shows the municipality's name alone. A PNG or SVG file of at most 256 kB "
                      "can be dropped here."),
                   TextRole::Small, place);
    m_noLogo->setInk(&Tokens::text2);
    m_noLogo->setWrapped(true);
    auto *buttons = new QWidget(place);
    auto *row = new FlowRow(buttons);
    auto *choose = new Button(tr("Choose a file …"), ButtonKind::Outlined, buttons);
    choose->setObjectName(u"chooseLogo"_s);
    m_remove = new Button(tr("Take the logo away"), ButtonKind::Outlined, buttons);
    m_remove->setObjectName(u"removeLogo"_s);
    row->addWidget(choose);
    row->addWidget(m_remove);
    inner->addWidget(m_picture);
    inner->addWidget(m_noLogo);
    inner->addWidget(buttons);
    m_logoField = new FormField(tr("Logo"), place, this);
    column->addWidget(m_logoField);
    m_words = new QWidget(this);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(look::px(12));
    m_altSvField = new FormField(tr("The logo in words, Swedish"), m_altSv, m_words);
    m_altSvField->setHint(tr("read aloud"));
    m_altEnField = new FormField(tr("The logo in words, English"), m_altEn, m_words);
    m_holdsName = new QCheckBox(tr("The name stands in the logo"), m_words);
    m_holdsName->setObjectName(u"nameInLogo"_s);
    for (QWidget *field : {static_cast<QWidget *>(m_altSvField), static_cast<QWidget *>(m_altEnField),
                           static_cast<QWidget *>(m_holdsName)})
        words->addWidget(field);
    column->addWidget(m_words);
    connect(choose, &Button::clicked, this, [this] {
        look::askForFile(this, {tr("Choose a logo"), tr("Pictures (*.png *.svg)")},
                         [this](const QString &path) { readLogo(path); });
    });
    connect(m_remove, &Button::clicked, this, [this] {
        m_look.logo.clear();
        showLogo();
        Q_EMIT typed();
    });
}

void LookForm::setLook(const ReportLook &look, const QString &municipality)
{
    m_look = look;
    m_municipality->setPlaceholderText(municipality);
    m_municipality->setText(look.municipality);
    m_accent->setText(look.accent);
    m_accent->setPlaceholderText(u"#0e4a5c"_s);
    m_altSv->setText(look.logoAltSv);
    m_altEn->setText(look.logoAltEn);
    m_holdsName->setChecked(look.nameInLogo);
    for (FormField *field : {m_accentField, m_logoField, m_altSvField, m_altEnField})
        field->setFault({});
    judge();
    showLogo();
}

ReportLook LookForm::look() const
{
    ReportLook look = m_look;
    look.municipality = m_municipality->text().trimmed();
    const auto colour = rgbOf(m_accent->text());
    look.accent = colour ? hexOf(*colour) : m_accent->text().trimmed();
    const bool hasLogo = !look.logo.isEmpty();
    look.logoAltSv = hasLogo ? m_altSv->text().trimmed() : QString();
    look.logoAltEn = hasLogo ? m_altEn->text().trimmed() : QString();
    look.nameInLogo = hasLogo && m_holdsName->isChecked();
    return look;
}

/// In words while one types: a colour alone says nothing to whoever does not see it.
void LookForm::judge()
{
    const AccentVerdict verdict = judgeAccent(m_accent->text());
    m_verdict->setKind(verdict.holds ? MessageIcon::Done : MessageIcon::Fault);
    QString words = verdict.sentence.toHtmlEscaped();
    if (!verdict.nearest.isEmpty())
        words += u" <a href=\"%1\">%2</a>"_s.arg(verdict.nearest, tr("Use %1").arg(verdict.nearest));
    m_verdict->setText(words);
    QPixmap swatch(look::px(30), look::px(22));
    const auto colour = rgbOf(m_accent->text().isEmpty() ? m_accent->placeholderText() : m_accent->text());
    swatch.fill(colour ? QColor(colour->red, colour->green, colour->blue) : QColor(Qt::transparent));
    m_swatch->setPixmap(swatch);
}

void LookForm::chooseColour()
{
    auto *dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCurrentColor(QColor(m_accent->text().isEmpty() ? m_accent->placeholderText() : m_accent->text()));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_accent->setText(colour.name());
        Q_EMIT typed();
    });
    dialog->open();
}

void LookForm::showLogo()
{
    const bool has = !m_look.logo.isEmpty();
    m_picture->setVisible(has);
    m_picture->setPixmap(has ? pictureOf(m_look.logo, look::px(13) / 13.0 * 1.5) : QPixmap());
    m_picture->setAccessibleName(tr("The logo"));
    m_noLogo->setVisible(!has);
    m_remove->setVisible(has);
    m_words->setVisible(has);
}

void LookForm::readLogo(const QString &path)
{
    QFile file(path);
    if (auto opened = files::openToRead(file); !opened) {
        m_logoField->setFault(opened.error().sentence);
        return;
    }
    const QByteArray bytes = file.read(logofile::mostBytes + 1);
    const auto type = logofile::check(bytes);
    if (!type || report::drawLogo({bytes, {}, false}).isEmpty()) {
        m_logoField->setFault(type ? tr("The logo cannot be drawn. Save it again from the program it comes from.")
                                   : type.error().sentence);
        return;
    }
    m_logoField->setFault({});
    m_look.logo = bytes;
    showLogo();
    m_altSv->setFocus(Qt::OtherFocusReason);
    Q_EMIT typed();
}

bool LookForm::check()
{
    for (FormField *field : {m_accentField, m_logoField, m_altSvField, m_altEnField})
        field->setFault({});
    QWidget *first = nullptr;
    const QList<LookFault> faults = looks::faultsOf(look());
    for (const LookFault &fault : faults) {
        // The verdict under the colour says it already.
        QWidget *at = fault.field == "accent"_L1        ? static_cast<QWidget *>(m_accent)
                      : fault.field == "logo_alt_sv"_L1 ? m_altSv
                      : fault.field == "logo_alt_en"_L1 ? m_altEn
                                                        : nullptr;
        if (fault.field == "logo"_L1)
            m_logoField->setFault(fault.sentence);
        else if (at == m_altSv)
            m_altSvField->setFault(fault.sentence);
        else if (at == m_altEn)
            m_altEnField->setFault(fault.sentence);
        first = first ? first : at;
    }
    if (first)
        first->setFocus();
    return faults.isEmpty();
}

void LookForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LookForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readLogo(fileIn(event->mimeData()));
}
