#include "search/searchservicetest.h"

#include "demospace.h"
#include "randomacts.h"
#include "services/exchange/exchangeservice.h"
#include "services/search/searchnames.h"
#include "services/search/searchservice.h"
#include "services/workspace/writepath.h"
#include "storage/check/integritycheck.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuesearch.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using services::SearchRequest;
using services::SearchResult;
using services::SearchService;
using services::SearchTerm;
using storage::SearchKind;

namespace {

QString letters(const char *text)
{
    return QString::fromUtf8(text);
}

struct SearchDemo : DemoSpace {
    using DemoSpace::DemoSpace;

    SearchResult search(const QString &text, int limit = 1000) { return must(SearchService(*space).find({.text = text, .limit = limit})); }
    // "issue HT4-1", "person Tom Reyes" …, sorted.
    QStringList found(const QString &text)
    {
        QStringList names;
        for (const services::SearchHit &hit : search(text).hits)
            names << services::nameOf(hit.kind) + u' ' + (hit.kind == SearchKind::Person || hit.kind == SearchKind::Draft ? hit.title : hit.key);
        names.sort();
        return names;
    }
    QStringList titles(const QString &text)
    {
        QStringList titles;
        for (const services::SearchHit &hit : search(text).hits)
            titles << hit.title;
        return titles;
    }
    domain::Issue described(const QString &title, const QString &description)
    {
        domain::Issue made = issue(title);
        made.description = description;
        return must(space->issues().save(made));
    }
    domain::Contact said(const domain::Issue &about, const QString &text)
    {
        domain::Contact contact;
        contact.issue = about.id;
        contact.kind = domain::ContactKind::Note;
        contact.text = text;
        return must(space->issues().log(contact));
    }
    void bulk(int count)
    {
        QVector<domain::Issue> issues;
        for (int i = 0; i < count; ++i) {
            domain::Issue one;
            one.project = project.id;
            one.key = QStringLiteral("BULK-%1").arg(i);
            one.title = QStringLiteral("bulk part %1").arg(i);
            issues.append(one);
        }
        must(space->writePath().run(QStringLiteral("import"), {}, [&](services::WritePath::Session &session) { return session.importIssues(issues); }));
    }
    void verify()
    {
        const auto findings = must(storage::IntegrityCheck(space->database()).run());
        for (const storage::Finding &finding : findings)
            qWarning("%s %lld %s", qPrintable(finding.table), finding.id, qPrintable(finding.detail));
        QCOMPARE(findings.size(), 0);
    }
};

// Every record's texts, put together here without the code of the search.
struct PlainRecord {
    QString name;
    QStringList texts;
};

QVector<PlainRecord> everything(DemoSpace &demo)
{
    QVector<PlainRecord> all;
    QHash<domain::OrganisationId, QString> organisations;
    for (const domain::Organisation &organisation : must(demo.space->people().organisations()))
        organisations.insert(organisation.id, organisation.name);
    for (const domain::IssueId id : must(demo.space->issues().ids({}))) {
        const domain::Issue issue = must(demo.space->issues().find(id));
        QStringList texts{issue.key, issue.title, issue.description, issue.businessImpact, issue.consequence, issue.workaround,
                          issue.outcome, issue.ask.text, organisations.value(issue.counterparty), issue.decision.text, issue.decision.reason};
        texts += issue.labels + issue.causes;
        for (const domain::IssueOption &option : issue.options)
            texts << option.title << option.detail;
        for (const domain::CustomValue &custom : issue.custom)
            texts << custom.value;
        all.append({QStringLiteral("issue ") + issue.key, texts});
        for (const domain::Contact &contact : must(storage::ContactRepository(demo.space->database()).of(id)))
            all.append({QStringLiteral("log ") + issue.key, {contact.text, contact.reason}});
        for (const domain::Draft &draft : must(demo.space->drafts().of(id)))
            all.append({QStringLiteral("draft ") + draft.subject, {draft.subject, draft.body}});
    }
    for (const domain::Risk &risk : must(demo.space->risks().all({})))
        all.append({QStringLiteral("risk ") + risk.key, {risk.key, risk.title, risk.description, risk.responseText, organisations.value(risk.counterparty)}});
    for (const domain::Person &person : must(demo.space->people().people()))
        all.append({QStringLiteral("person ") + person.name, {person.name, person.role, person.email, organisations.value(person.organisation)}});
    return all;
}

// The words typed are the beginnings of words.
bool hasAll(const PlainRecord &record, const QStringList &typed)
{
    static const QRegularExpression s_gap(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = storage::folded(record.texts.join(u'\n')).split(s_gap, Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) {
        return std::any_of(words.begin(), words.end(), [&](const QString &each) { return each.startsWith(word); });
    });
}

}

void SearchServiceTest::termsOf_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("terms");
    const auto row = [](const char *typed, const char *terms) { QTest::newRow(typed) << letters(typed) << letters(terms); };
    row("", "");
    row(" * - : ", "");
    row("Pump  valve", "pump*|valve*");
    row("PO-123", "po 123*");
    row("\"late Pump\" x", "late pump|x*");
    row("\"late Pu", "late pu*");
    row("„Späte Pumpe“", "spate pumpe");
    row("交货日期", "交货 货日 日期*");
    row("\"交货\"", "交货*");
    row("泵", "泵*");
    row("pump pump", "pump*");
    row("a\"\"b", "a*|b*");
}

void SearchServiceTest::termsOf()
{
    QFETCH(QString, typed);
    QFETCH(QString, terms);
    QStringList found;
    for (const SearchTerm &term : services::searchTerms(typed))
        found << term.words.join(u' ') + QLatin1String(term.isWhole ? "" : "*");
    QCOMPARE(found.join(u'|'), terms);
}

void SearchServiceTest::findsInAnyLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *text, const char *typed, bool isFound = true) {
        QTest::addRow("%s in %s", typed, text) << letters(text) << letters(typed) << isFound;
    };
    row("Überfällige Prüfung", "uberfallige");
    row("Überfällige Prüfung", "PRÜF über");
    row("Überfällige Prüfung", "fällige", false);
    row("Straße gesperrt", "strasse");
    row("Sørensen rings", "sorensen");
    row("Blåbær på øy", "blabaer oy");
    row("cafe\u0301 corner", "café");
    row("供应商尚未确认交货日期", "交货日期");
    row("供应商尚未确认交货日期", "货");
    row("供应商尚未确认交货日期", "期");
    row("供应商尚未确认交货日期", "交日", false);
    row("供应商尚未确认交货日期", "确认 供应");
    row("货日 then 交货", "交货日", false);
    row("納期が未確定のため承認待ち", "未確定");
    row("ガスケット", "カスケット");
    row("ที่ดินริมน้ำ", "ดิน");
    row("공급업체 회신 지연", "회신");
    row("공급업체 회신 지연", "회시");
    row("Согласование чертежей", "чертеж");
    row("المورد لم يؤكد موعد التسليم", "موعد");
    row("the late pump", "\"late pump\"");
    row("the late pump", "\"pump late\"", false);
    row("the late pump", "\"late pum\"", false);
    row("the late pump", "\"late pum");
    row("PO-123 is open", "po-123");
    row("PO 77, item 123", "po-123", false);
    row("supplier delivery", "sup del");
    row("supplier delivery", "upplier", false);
    row("M20泵坏了", "m20泵");
}

void SearchServiceTest::findsInAnyLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    SearchDemo demo;
    demo.issue(text);
    const domain::Issue second = demo.described(QStringLiteral("a title of no words"), text);
    demo.said(second, text);
    QCOMPARE(demo.search(typed).hits.size(), isFound ? 3 : 0);
}

void SearchServiceTest::hostileTextFindsWhatItSays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");
    const auto row = [](const char *typed, int count) { QTest::newRow(typed) << letters(typed) << count; };
    row("\"", 0);
    row("\"\"\"", 0);
    row("*", 0);
    row("crane*", 1);
    row("crane AND", 0);
    row("crane OR zzz", 0);
    row("NOT crane", 0);
    row("NEAR(crane arm)", 0);
    row("title:crane", 0);
    row("crane-arm", 1);
    row("crane + arm", 1);
    row("^crane", 1);
    row("{crane arm}", 1);
    row("crane\\", 1);
    row("crane'; DROP TABLE issue; --", 0);
    row("\ue000p1", 0);
    row("crane\u0000arm", 1);
    row("'crane'", 1);
    row("(((((crane", 1);
}

void SearchServiceTest::hostileTextFindsWhatItSays()
{
    QFETCH(QString, typed);
    QFETCH(int, count);
    SearchDemo demo;
    demo.issue(QStringLiteral("Crane arm is bent"));
    QCOMPARE(demo.search(typed).hits.size(), count);
    QCOMPARE(demo.search(QString(2000, u'"')).hits.size(), 0);
    QCOMPARE(demo.search(QStringLiteral("crane ").repeated(300)).hits.size(), 1);
    QCOMPARE(demo.search(QString(QChar(0xd800)) + QStringLiteral(" crane")).hits.size(), 1);
}

void SearchServiceTest::titlesComeFirstThenTheNewest()
{
    SearchDemo demo;
    const QString key = demo.issue(QStringLiteral("Pump one")).key;
    demo.described(QStringLiteral("Second"), QStringLiteral("the pump"));
    demo.issue(QStringLiteral("Pumps three"));
    demo.described(QStringLiteral("Fourth"), QStringLiteral("a pump"));
    QCOMPARE(demo.titles(QStringLiteral("pump")), (QStringList{QStringLiteral("Pumps three"), QStringLiteral("Pump one"), QStringLiteral("Fourth"), QStringLiteral("Second")}));
    for (int i = 0; i < 12; ++i)
        demo.issue(QStringLiteral("filler"));
    QVERIFY(demo.search(key).hits.size() > 1);
    QCOMPARE(demo.search(key.toLower()).hits.first().title, QStringLiteral("Pump one")); // not the newer …-10
}

void SearchServiceTest::kindsProjectsAndLimits()
{
    SearchDemo demo;
    const domain::Project other = must(demo.space->projects().create(QStringLiteral("Bridge")));
    const domain::Issue ours = demo.issue(QStringLiteral("crane here"));
    domain::Issue theirs;
    theirs.project = other.id;
    theirs.title = QStringLiteral("crane there");
    theirs = must(demo.space->issues().raise(theirs));
    demo.said(theirs, QStringLiteral("crane again"));
    demo.person(QStringLiteral("Crane Man"), demo.us.id);
    SearchService search(*demo.space);
    const auto count = [&](const SearchRequest &request) { return must(search.find(request)).hits.size(); };
    const QString word = QStringLiteral("crane");
    QCOMPARE(count({.text = word}), 4);
    QCOMPARE(count({.text = word, .project = other.id}), 3);
    QCOMPARE(count({.text = word, .project = demo.project.id}), 2);
    QCOMPARE(count({.text = word, .kinds = {SearchKind::LogEntry}}), 1);
    QCOMPARE(count({.text = word, .project = demo.project.id, .kinds = {SearchKind::LogEntry}}), 0);
    const SearchResult one = must(search.find({.text = word, .limit = 1}));
    QCOMPARE(one.hits.size(), 3);
    QCOMPARE(one.more, QVector<SearchKind>{SearchKind::Issue});
    QVERIFY(one.isWhole && !one.indexed);
    QCOMPARE(ours.project, demo.project.id);
}

void SearchServiceTest::organisationsAreFoundByTheirNameOfToday()
{
    SearchDemo demo;
    domain::Issue issue = demo.issue(QStringLiteral("Rails bend"));
    issue.counterparty = demo.them.id;
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(demo.titles(QStringLiteral("nordkran rails")), QStringList{QStringLiteral("Rails bend")});
    demo.them.name = QStringLiteral("Südkran");
    demo.them = must(demo.space->people().save(demo.them));
    QCOMPARE(demo.titles(QStringLiteral("nordkran")), QStringList());
    QCOMPARE(demo.search(QStringLiteral("sudk")).hits.size(), 4); // the issue and three people
    QCOMPARE(demo.search(QStringLiteral("sudk tom")).hits.size(), 1);
    demo.verify();
}

void SearchServiceTest::theExcerptShowsTheMatch()
{
    SearchDemo demo;
    const QString before = QStringLiteral("Nothing to see here. ").repeated(10);
    demo.described(QStringLiteral("A title"), before + QStringLiteral("The gasket\nof the Überlauf leaks.") + before);
    const services::SearchHit hit = demo.search(QStringLiteral("uberl gask")).hits.first();
    QCOMPARE(services::nameOf(hit.field), QStringLiteral("description"));
    QVERIFY(hit.excerpt.startsWith(QChar(0x2026)) && hit.excerpt.endsWith(QChar(0x2026)) && hit.excerpt.size() < 170);
    QStringList marked;
    for (const services::SearchMark &mark : hit.excerptMarks)
        marked << hit.excerpt.mid(mark.start, mark.length);
    QCOMPARE(marked, (QStringList{QStringLiteral("gask"), letters("Überl")}));
    QVERIFY(!hit.isInTitle && hit.titleMarks.isEmpty());
    const services::SearchHit title = demo.search(QStringLiteral("tit")).hits.first();
    QVERIFY(title.isInTitle && title.excerpt.isEmpty());
    QCOMPARE(title.titleMarks, (QVector<services::SearchMark>{{2, 3}}));
}

void SearchServiceTest::undoAndRedoAreFollowed()
{
    SearchDemo demo;
    domain::Issue issue = demo.issue(QStringLiteral("first words"));
    issue.title = QStringLiteral("second words");
    must(demo.space->issues().save(issue));
    must(demo.space->history().undo());
    QCOMPARE(demo.titles(QStringLiteral("words")), QStringList{QStringLiteral("first words")});
    must(demo.space->history().undo());
    QCOMPARE(demo.titles(QStringLiteral("words")), QStringList());
    must(demo.space->history().redo());
    must(demo.space->history().redo());
    QCOMPARE(demo.titles(QStringLiteral("words")), QStringList{QStringLiteral("second words")});
    demo.verify();
}

void SearchServiceTest::whatIsPendingIsSaidAndTheNewestIsFoundAllTheSame()
{
    SearchDemo demo;
    demo.issue(QStringLiteral("bulk before"));
    demo.bulk(3000);
    const SearchResult result = demo.search(QStringLiteral("bulk"), 10'000);
    QVERIFY(result.indexed && *result.indexed < 0.01);
    QCOMPARE(result.hits.size(), 1001);
    QCOMPARE(result.hits.first().title, QStringLiteral("bulk part 2999"));
    SearchService service(*demo.space);
    QVERIFY(must(service.pendingShare()));
    int filled = 0;
    while (const int count = must(service.fill(700)))
        filled += count;
    QCOMPARE(filled, 3000);
    QVERIFY(!must(service.pendingShare()));
    const SearchResult whole = demo.search(QStringLiteral("bulk"), 10'000);
    QVERIFY(!whole.indexed);
    QCOMPARE(whole.hits.size(), 3001);
    must(demo.space->history().undo());
    QCOMPARE(demo.search(QStringLiteral("bulk")).hits.size(), 1);
    demo.verify();
}

void SearchServiceTest::anImportedWorkspaceIsFound()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    SearchDemo demo;
    RandomActs acts(demo, 3);
    for (int i = 0; i < 60; ++i)
        acts.act();
    demo.said(demo.issue(QStringLiteral("needle one")), QStringLiteral("needle two"));
    must(demo.space->exchange().exportWorkspace(path));
    base::FixedClock clock(demo.clock.now());
    const auto copy = must(services::Workspace::inMemory(clock, QStringLiteral("Mara")));
    must(copy->exchange().importWorkspace(path));
    SearchService service(*copy);
    while (must(service.fill(1000)) > 0) { }
    QCOMPARE(must(service.find({.text = QStringLiteral("needle")})).hits.size(), 2);
    QCOMPARE(must(storage::IntegrityCheck(copy->database()).run()).size(), 0);
}

void SearchServiceTest::endsEarlyWhenNotWanted()
{
    SearchDemo demo;
    demo.bulk(500);
    SearchService service(*demo.space);
    while (must(service.fill(1000)) > 0) { }
    int asked = 0;
    const SearchResult ended = must(service.find({.text = QStringLiteral("bulk"), .limit = 1000, .isWanted = [&asked] { return ++asked < 3; }}));
    QVERIFY(!ended.isWhole);
    QVERIFY(ended.hits.size() < 500);
    const SearchResult givenUp = must(service.find({.text = QStringLiteral("\"part bulk\""), .limit = 1000, .mostLooked = 100}));
    QVERIFY(!givenUp.isWhole);
    QVERIFY(must(service.find({.text = QStringLiteral("bulk"), .limit = 1000})).isWhole);
}

void SearchServiceTest::findsExactlyWhatALookAtEverythingFinds()
{
    for (quint32 seed = 1; seed <= 3; ++seed) {
        SearchDemo demo;
        RandomActs acts(demo, seed);
        QRandomGenerator random(seed);
        for (int turn = 1; turn <= 240; ++turn) {
            acts.act();
            if (turn % 40 == 0)
                (void)(random.bounded(2) ? demo.space->history().undo() : demo.space->history().redo());
            if (turn % 60 != 0)
                continue;
            const QVector<PlainRecord> all = everything(demo);
            for (int i = 0; i < 60; ++i) {
                QStringList typed{QStringLiteral("word%1").arg(random.bounded(1000))};
                static const QStringList s_others{QStringLiteral("w"), QStringLiteral("wo"), QStringLiteral("nor"), QStringLiteral("h"), QStringLiteral("example"), QStringLiteral("mara")};
                if (i % 3 == 0)
                    typed[0].chop(1 + int(random.bounded(2)));
                if (i % 2 == 0)
                    typed << s_others.at(random.bounded(int(s_others.size())));
                QStringList expected;
                for (const PlainRecord &record : all)
                    if (hasAll(record, typed))
                        expected << record.name;
                expected.sort();
                const QStringList found = demo.found(typed.join(u' '));
                QVERIFY2(found == expected, qPrintable(QStringLiteral("%1: found %2, expected %3").arg(typed.join(u' '), found.join(u','), expected.join(u','))));
            }
        }
        demo.verify();
    }
}
