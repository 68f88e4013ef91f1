#include "privacytest.h"

#include "../demospace.h"
#include "render/document.h"
#include "services/calendar/calendarservice.h"
#include "services/escalation/agreementcheck.h"
#include "services/exchange/exchangeservice.h"
#include "services/report/reportservice.h"
#include "services/sample/samplecatalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace services;

namespace {

const auto kCanary = QStringLiteral("Zinnoberkanarie");

struct MarkedSample {
    MarkedSample() : clock(base::Instant::fromIso(QStringLiteral("2026-10-14T08:40:00Z")))
    {
        space = must(Workspace::inMemory(clock, QStringLiteral("Mara")));
        must(makeSample(*space, QStringLiteral("harbour")));
        for (domain::Person person : must(space->people().people())) {
            person.preferences = {kCanary, kCanary, kCanary, kCanary, kCanary, kCanary, kCanary};
            person.agreement = {QDate(2026, 1, 1), kCanary, QDate(2027, 1, 1)};
            person.notes = kCanary;
            must(space->people().save(person));
        }
    }
    QString paper(const ReportOptions &options)
    {
        const auto document = must(space->reports().document(options));
        QString text;
        for (int page = 0; page < document->pageCount(); ++page)
            text += document->text(page);
        return text;
    }
    QString drafts(domain::IssueId issue)
    {
        QString text;
        const IssueCase issueCase = must(space->issues().openCase(issue));
        for (const domain::DraftTemplate &each : must(space->drafts().templates())) {
            const auto draft = space->drafts().compose(issueCase, each.key);
            if (!draft)
                continue;
            const auto filled = must(space->drafts().fill(draft->subject, draft->body, issueCase, draft->recipients, each.language));
            const auto mail = space->drafts().toEml(*draft);
            text += filled.subject + filled.body + (mail ? QString::fromUtf8(*mail) : QString());
            ++written;
        }
        return text;
    }
    base::FixedClock clock;
    std::unique_ptr<Workspace> space;
    int written = 0;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}

void PrivacyTest::whatIsOursAloneGoesOutInNoPaper()
{
    MarkedSample sample;
    const auto ids = must(sample.space->issues().ids({}));
    for (const domain::IssueId id : ids) {
        QVERIFY(!sample.drafts(id).contains(kCanary));
        ReportOptions options;
        options.issue = id;
        QVERIFY(!sample.paper(options).contains(kCanary));
    }
    QVERIFY(sample.written > 100);
    ReportOptions all;
    all.kind = ReportKind::Register;
    QVERIFY(!sample.paper(all).contains(kCanary));
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    must(sample.space->exchange().exportIssuesCsv(ids, list));
    QVERIFY(!contentOf(list).isEmpty() && !contentOf(list).contains(kCanary));
    const QString days = folder.filePath(QStringLiteral("days.ics"));
    must(CalendarService(*sample.space).exportDays(must(sample.space->projects().all()).first().calendar, days));
    QVERIFY(!contentOf(days).isEmpty() && !contentOf(days).contains(kCanary));
    const QString whole = folder.filePath(QStringLiteral("whole.json"));
    must(sample.space->exchange().exportWorkspace(whole)); // the one that is complete
    QVERIFY(contentOf(whole).contains(kCanary));
}

void PrivacyTest::agreementsMissingOrDueAreFound()
{
    DemoSpace demo;
    const QDate today(2026, 10, 12);
    const AgreementGaps before = must(agreementGaps(*demo.space, demo.project.id, today));
    QVERIFY(!before.missing.isEmpty());
    for (const domain::Person &person : before.missing)
        QVERIFY(!(person.id == demo.manager.id) && person.organisation == demo.us.id);
    domain::Person leader = before.missing.first();
    leader.agreement = {QDate(2026, 1, 5), QStringLiteral("By phone"), today};
    leader = must(demo.space->people().save(leader));
    const AgreementGaps due = must(agreementGaps(*demo.space, demo.project.id, today));
    QCOMPARE(due.missing.size(), before.missing.size() - 1);
    QCOMPARE(due.due.size(), 1);
    QCOMPARE(due.due.first().id, leader.id);
    QVERIFY(must(agreementGaps(*demo.space, demo.project.id, today.addDays(-1))).due.isEmpty());
}
