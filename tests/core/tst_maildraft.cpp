// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/maildraft.h"

#include <QTest>

class TestMailDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eml_ofADraft_isUnsentAndAddressed();
    void subject_withSwedishLetters_isInEncodedWords();
    void subject_withALineBreak_beginsNoHeader();
    void attachment_ofAnyBytes_comesBackWhole();
    void address_ofADraft_percentEncodesEverything();
};

void TestMailDraft::eml_ofADraft_isUnsentAndAddressed()
{
    const QByteArray eml = maildraft::eml({.to = {u"kim@example.org"_s}, .subject = u"Answers"_s, .body = u"Hello"_s});
    QVERIFY(eml.startsWith("X-Unsent: 1\r\nTo: kim@example.org\r\nSubject: Answers\r\n"));
    QVERIFY(eml.contains(QByteArray("Hello").toBase64()));
    QVERIFY(!eml.contains("multipart"));
}

void TestMailDraft::subject_withSwedishLetters_isInEncodedWords()
{
    const QString subject = u"Svar från Fastighetsförvaltningen: Uppföljning av åtgärderna i planen för lika möjligheter"_s;
    const QByteArray eml = maildraft::eml({.subject = subject});
    QString read;
    for (const QByteArray &line : eml.split('\n')) {
        QVERIFY(line.size() <= 78);
        const auto from = line.indexOf("=?UTF-8?B?");
        if (from >= 0)
            read += QString::fromUtf8(QByteArray::fromBase64(line.mid(from + 10, line.indexOf("?=") - from - 10)));
    }
    QCOMPARE(read, subject);
}

void TestMailDraft::subject_withALineBreak_beginsNoHeader()
{
    const QByteArray eml = maildraft::eml({.subject = u"Answers\r\nBcc: other@example.org"_s});
    QVERIFY(!eml.contains("\r\nBcc"));
}

void TestMailDraft::attachment_ofAnyBytes_comesBackWhole()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += char(i * 7);
    const MailDraft draft{.subject = u"s"_s, .body = u"b"_s, .attachmentName = u"Svar åäö.plankoll"_s,
                          .attachment = bytes};
    const QByteArray eml = maildraft::eml(draft);
    QVERIFY(eml.contains("filename*=utf-8''Svar%20%C3%A5%C3%A4%C3%B6.plankoll"));
    const auto part = eml.indexOf("\r\n\r\n", eml.indexOf("filename")) + 4;
    const auto end = eml.indexOf("--plankoll", part);
    QCOMPARE(QByteArray::fromBase64(eml.mid(part, end - part)), bytes);
    QCOMPARE(maildraft::eml(draft), eml);
}

void TestMailDraft::address_ofADraft_percentEncodesEverything()
{
    const MailDraft draft{.to = {u"a+b@example.org"_s}, .subject = u"Ja & nej"_s, .body = u"Två\nrader"_s};
    QCOMPARE(maildraft::address(draft),
             u"mailto:a%2Bb@example.org?subject=Ja%20%26%20nej&body=Tv%C3%A5%0D%0Arader"_s);
}

QTEST_APPLESS_MAIN(TestMailDraft)
#include "tst_maildraft.moc"
