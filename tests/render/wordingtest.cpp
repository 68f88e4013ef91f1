#include "wordingtest.h"

#include "domain/escalation/reasonids.h"
#include "domain/record/names.h"
#include "harbourcase.h"
#include "render/wording/importwords.h"
#include "render/wording/matrixwords.h"
#include "render/wording/names.h"
#include "render/wording/reasonfacts.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace render;

namespace {

const QLocale kWordingLocale(QLocale::English, QLocale::UnitedKingdom);

template <typename E>
void checkLabels()
{
    QSet<QString> labels;
    for (const auto &entry : domain::enumNames<E>()) {
        const QString text = label(entry.value);
        QVERIFY2(!text.isEmpty(), entry.name);
        QVERIFY2(text.at(0).isUpper(), entry.name);
        QVERIFY2(!labels.contains(text), entry.name);
        labels << text;
    }
}

// The string constants of a header: the words that must have a sentence.
QStringList constantsOf(const QString &header, const QString &ns)
{
    QFile file(qEnvironmentVariable("RUNG_SOURCE_DIR") + header);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text = text.mid(text.indexOf(QStringLiteral("namespace ") + ns));
    text = text.left(text.indexOf(QStringLiteral("\n}")));
    QStringList constants;
    static const QRegularExpression pattern(QStringLiteral("QLatin1String k\\w+\\(\"([^\"]+)\"\\)"));
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        constants << it.next().captured(1);
    return constants;
}

domain::Reason fullReason(const QString &id)
{
    return {QStringLiteral("escalate"), id, {domain::PersonId(2), domain::PersonId(12)},
            {harbour::at("2026-10-12T08:00:00Z"), harbour::at("2026-10-13T08:00:00Z"), harbour::at("2026-10-14T08:00:00Z")},
            {1, 2}, {QStringLiteral("EUR"), QStringLiteral("x")}};
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && !text.contains(QStringLiteral("%")) && (text.at(0).isUpper() || text.at(0).isDigit());
}

}

void WordingTest::namesEveryValue()
{
    checkLabels<domain::Severity>();
    checkLabels<domain::IssueStatus>();
    checkLabels<domain::AskKind>();
    checkLabels<domain::Channel>();
    checkLabels<domain::ContactKind>();
    checkLabels<domain::AnswerOutcome>();
    checkLabels<domain::PathKind>();
    checkLabels<domain::Fact>();
    checkLabels<domain::RiskStatus>();
    checkLabels<domain::RiskResponse>();
    checkLabels<domain::RiskRating>();
    checkLabels<domain::DraftStage>();
    checkLabels<domain::Audience>();
    checkLabels<domain::DraftState>();
    checkLabels<domain::RecipientRole>();
    checkLabels<domain::StandInReason>();
    checkLabels<domain::RecordKind>();
    const domain::EngineContext context = harbour::context();
    const AdviceWords words(context, kWordingLocale);
    for (const auto &entry : domain::enumNames<domain::Verdict>()) {
        QVERIFY2(!chip(entry.value).isEmpty(), entry.name);
        QVERIFY2(isSentence(words.headline(entry.value, 2)) || entry.value == domain::Verdict::Wait, entry.name);
    }
}

void WordingTest::whatIsDecidedIsNotWaitedFor()
{
    QCOMPARE(render::chip(domain::Verdict::Wait), QStringLiteral("Wait"));
    QCOMPARE(render::chip(domain::Verdict::Wait, true), QStringLiteral("Carry out"));
    QCOMPARE(render::chip(domain::Verdict::Review, true), render::chip(domain::Verdict::Review));
}

void WordingTest::nounsOfGermanKeepTheirCapital()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(render::inSentence(QStringLiteral("Phone call")), QStringLiteral("phone call"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(render::inSentence(QStringLiteral("Telefon")), QStringLiteral("Telefon"));
    QLocale::setDefault(before);
}

void WordingTest::saysEveryReason()
{
    const domain::EngineContext context = harbour::context();
    const AdviceWords words(context, kWordingLocale);
    const QStringList ids = constantsOf(QStringLiteral("/app/domain/escalation/reasonids.h"), QStringLiteral("domain::reasons"));
    QVERIFY(ids.size() > 30);
    for (const QString &id : ids) {
        QVERIFY2(reasonSentences().contains(id), qPrintable(id));
        QVERIFY2(isSentence(words.sentence(fullReason(id))), qPrintable(words.sentence(fullReason(id))));
        const domain::Reason bare{{}, id, {}, {}, {}, {}};
        QVERIFY2(!words.sentence(bare).isEmpty(), qPrintable(id)); // no argument, no fault
    }
    QCOMPARE(reasonSentences().size(), ids.size());
}

void WordingTest::aboveTheTopTheLatestMomentIsTheNeedBy()
{
    const domain::EngineContext context = harbour::context();
    const AdviceWords words(context, kWordingLocale);
    const base::Instant at = base::Instant::fromIso(QStringLiteral("2026-10-13T10:00:00Z"));
    const domain::Reason ofLevel{{}, domain::reasons::kLatestPassed, {}, {at}, {3}, {}};
    QVERIFY(words.sentence(ofLevel).simplified().startsWith(QStringLiteral("The latest moment for level 3 was Tue 13 Oct")));
    const domain::Reason ofNone{{}, domain::reasons::kLatestPassed, {}, {at}, {}, {}};
    QVERIFY(words.sentence(ofNone).simplified().startsWith(QStringLiteral("The need-by was Tue 13 Oct")));
}

void WordingTest::saysEveryWarning()
{
    const domain::EngineContext context = harbour::context();
    const AdviceWords words(context, kWordingLocale);
    for (const auto &entry : domain::enumNames<domain::WarningId>())
        QVERIFY2(isSentence(words.sentence(domain::Warning{entry.value, {domain::PersonId(2)}, {}, {5}})), entry.name);
}

void WordingTest::saysEveryFinding()
{
    const domain::EngineContext context = harbour::context();
    domain::Matrix matrix;
    matrix.paths = {harbour::path()};
    for (const auto &entry : domain::enumNames<domain::MatrixCheck>()) {
        domain::MatrixFinding finding;
        finding.check = entry.value;
        finding.cell = {QStringLiteral("supply"), 2, domain::MatrixCell::Column::Respond, domain::Severity::S3};
        finding.people = {domain::PersonId(2)};
        finding.texts = {QStringLiteral("supply")};
        QVERIFY2(isSentence(sentence(finding, context, Format(context, kWordingLocale))), entry.name);
        QCOMPARE(place(finding, matrix), QStringLiteral("Supply, level 2, S3"));
    }
}

void WordingTest::saysEveryImportReason()
{
    const QStringList codes = constantsOf(QStringLiteral("/app/exchange/importreasons.h"), QStringLiteral("reason"));
    QVERIFY(codes.size() >= 10);
    for (const QString &code : codes)
        QVERIFY2(importReason(code, {}) != code, qPrintable(code));
    QCOMPARE(importReason(QStringLiteral("unheard-of"), QStringLiteral("x")), QStringLiteral("unheard-of: x"));
}

void WordingTest::countsInWords()
{
    const Format format(QTimeZone::utc(), kWordingLocale, Format::Joint::Plain);
    QCOMPARE(format.workingDays(1), QStringLiteral("1 working day"));
    QCOMPARE(format.workingDays(14), QStringLiteral("14 working days"));
    const base::Instant now = harbour::at("2026-10-22T12:00:00Z");
    QCOMPARE(format.relative(now.plusMinutes(50), now), QStringLiteral("in 50 minutes"));
    QCOMPARE(format.relative(now.plusMinutes(-1), now), QStringLiteral("1 minute ago"));
    QCOMPARE(format.relative(now.plusMinutes(60), now), QStringLiteral("in 1 hour"));
    QCOMPARE(format.relative(now.plusMinutes(-60 * 24 * 3), now), QStringLiteral("3 days ago"));
    QCOMPARE(format.relative(now, now), QStringLiteral("now"));
    const domain::EngineContext context = harbour::context();
    const AdviceWords words(context, kWordingLocale, Format::Joint::Plain);
    domain::Reason reason = fullReason(domain::reasons::kAskedNoAnswer);
    QVERIFY(words.sentence(reason).startsWith(QStringLiteral("Tomasz Wrona and Ilse Brandt were asked on Mon 12 Oct 10:00")));
    reason.people.removeLast();
    QVERIFY(words.sentence(reason).startsWith(QStringLiteral("Tomasz Wrona was asked on")));
    reason.instants[2] = {};
    QVERIFY(words.sentence(reason).endsWith(QStringLiteral("; no time is left to wait for the answer.")));
    QCOMPARE(format.list({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}), QStringLiteral("A, B and C"));
    QCOMPARE(format.span(25LL * 3'600'000), QStringLiteral("1 d 1 h"));
}

void WordingTest::writesDatesAndMoney()
{
    const Format format(QTimeZone("Europe/Berlin"), kWordingLocale);
    const base::Instant at = harbour::at("2026-10-22T10:00:00Z");
    const QString nbsp{QChar(QChar::Nbsp)};
    QCOMPARE(format.moment(at), QStringLiteral("Thu 22%1Oct 12:00").arg(nbsp));
    QCOMPARE(format.withComma().momentYear(at), QStringLiteral("Thu 22%1Oct 2026, 12:00").arg(nbsp));
    QCOMPARE(format.momentNear(at, at), QStringLiteral("today 12:00"));
    QCOMPARE(format.zoneName(at), QStringLiteral("CEST"));
    QCOMPARE(format.money(14'500'00, QStringLiteral("EUR")), QStringLiteral("EUR") + nbsp + QStringLiteral("14,500"));
    QCOMPARE(format.money(14'500'50, QStringLiteral("EUR")), QStringLiteral("EUR") + nbsp + QStringLiteral("14,500.50"));
    QCOMPARE(Format(QTimeZone::utc(), QLocale::c()).amount(14'500'00), QStringLiteral("14,500"));
    const Format german(QTimeZone::utc(), QLocale(QLocale::German));
    QCOMPARE(german.amount(14'500'00), QStringLiteral("14.500"));
    QCOMPARE(german.money(14'500'00, QStringLiteral("EUR")), QStringLiteral("14.500") + nbsp + QStringLiteral("EUR")); // whatever the language
    QCOMPARE(format.weekdayDay(QDate(2026, 10, 22)), QStringLiteral("Thu 22"));
    QCOMPARE(german.weekdayDay(QDate(2026, 10, 22)), QStringLiteral("Do. 22"));
    QCOMPARE(format.weekdayDay({}), QString());
    QCOMPARE(format.duration(domain::Duration::days(2)), QStringLiteral("2") + nbsp + QStringLiteral("d"));
    QCOMPARE(format.moment({}), QString());
    QCOMPARE(format.dayMonth({}), QString());
}

void WordingTest::keepsUserTextOutOfPlaceholders()
{
    domain::EngineContext context = harbour::context();
    context.people[domain::PersonId(2)].name = QStringLiteral("%1 %2 %3 %4");
    const AdviceWords words(context, kWordingLocale);
    const domain::Reason reason{{}, domain::reasons::kAskedNoAnswer, {domain::PersonId(2)},
                                {harbour::at("2026-10-12T08:00:00Z"), {}, harbour::at("2026-10-14T08:00:00Z")}, {1, 0}, {}};
    QVERIFY(words.sentence(reason).startsWith(QStringLiteral("%1 %2 %3 %4 was asked on Mon 12")));
}
