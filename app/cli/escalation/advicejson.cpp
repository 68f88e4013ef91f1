#include "cli/escalation/advicejson.h"

#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/names.h"
#include "render/wording/advicewords.h"
#include "render/wording/names.h"

namespace cli {

namespace {

QJsonArray sideJson(const QVector<domain::Recipient> &side, const domain::EngineContext &context)
{
    QJsonArray array;
    for (const domain::Recipient &recipient : side) {
        QJsonObject object{{QStringLiteral("person"), personName(recipient.person, context)},
                           {QStringLiteral("role"), recipient.role}};
        if (recipient.insteadOf.isValid()) {
            object[QStringLiteral("insteadOf")] = personName(recipient.insteadOf, context);
            object[QStringLiteral("because")] = domain::nameOf(recipient.because);
        }
        array.append(object);
    }
    return array;
}

QJsonArray factsJson(const domain::Reason &reason, const domain::EngineContext &context)
{
    QJsonArray facts;
    for (domain::PersonId person : reason.people)
        facts.append(personName(person, context));
    for (base::Instant at : reason.instants)
        facts.append(momentJson(at));
    for (qint64 number : reason.numbers)
        facts.append(number);
    for (const QString &text : reason.texts)
        facts.append(text);
    return facts;
}

QJsonArray reasonsJson(const domain::Advice &advice, const render::AdviceWords &words, const domain::EngineContext &context)
{
    QJsonArray reasons;
    for (const domain::Reason &reason : advice.reasons)
        reasons.append(QJsonObject{{QStringLiteral("rule"), reason.rule},
                                   {QStringLiteral("text"), words.sentence(reason)},
                                   {QStringLiteral("facts"), factsJson(reason, context)}});
    return reasons;
}

QJsonArray windowsJson(const domain::Advice &advice)
{
    QJsonArray windows;
    for (const domain::LevelWindow &window : advice.windows)
        windows.append(QJsonObject{{QStringLiteral("level"), window.level},
                                   {QStringLiteral("earliest"), momentJson(window.earliest)},
                                   {QStringLiteral("latest"), momentJson(window.latest)}});
    return windows;
}

QJsonArray noticesJson(const domain::Advice &advice)
{
    QJsonArray notices;
    for (const domain::ContractNotice &notice : advice.notices)
        notices.append(QJsonObject{{QStringLiteral("lastResort"), notice.lastResort},
                                   {QStringLiteral("name"), notice.period.name},
                                   {QStringLiteral("workingDays"), notice.period.workingDays},
                                   {QStringLiteral("endsOn"), notice.endsOn.toString(Qt::ISODate)}});
    return notices;
}

QString whomLine(const domain::Advice &advice, const render::AdviceWords &words)
{
    QStringList names;
    for (const domain::Recipient &recipient : advice.ours + advice.theirs) {
        const QString standIn = words.standIn(recipient);
        names << words.name(recipient.person) + (standIn.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(standIn));
    }
    if (names.isEmpty())
        return {};
    return Text::tr("    whom: %1, %2").arg(names.join(QStringLiteral(", ")), render::inSentence(advice.channel)) + QLatin1Char('\n');
}

}

QJsonValue momentJson(base::Instant at)
{
    return at.isValid() ? QJsonValue(at.toIso()) : QJsonValue();
}

QString personName(domain::PersonId person, const domain::EngineContext &context)
{
    return context.people.value(person).name;
}

QJsonObject recipientsJson(const QVector<domain::Recipient> &ours, const QVector<domain::Recipient> &theirs,
                           const domain::EngineContext &context)
{
    return {{QStringLiteral("ours"), sideJson(ours, context)}, {QStringLiteral("theirs"), sideJson(theirs, context)}};
}

QJsonObject adviceJson(const services::IssueCase &issueCase)
{
    const domain::Advice &advice = issueCase.advice;
    const render::AdviceWords words(issueCase.context, QLocale(), render::Format::Joint::Plain);
    QJsonArray missing;
    for (domain::Fact fact : advice.missing)
        missing.append(domain::nameOf(fact));
    QJsonArray warnings;
    for (const domain::Warning &warning : advice.warnings)
        warnings.append(QJsonObject{{QStringLiteral("id"), domain::nameOf(warning.id)}, {QStringLiteral("text"), words.sentence(warning)}});
    QJsonArray tell;
    for (domain::PersonId person : advice.tell)
        tell.append(personName(person, issueCase.context));
    return {
        {QStringLiteral("key"), issueCase.issue.key},
        {QStringLiteral("title"), issueCase.issue.title},
        {QStringLiteral("severity"), domain::nameOf(issueCase.issue.severity(issueCase.matrix.severity))},
        {QStringLiteral("verdict"), domain::nameOf(advice.verdict)},
        {QStringLiteral("rule"), advice.rule},
        {QStringLiteral("level"), advice.level},
        {QStringLiteral("nextLevel"), advice.nextLevel},
        {QStringLiteral("recipients"), recipientsJson(advice.ours, advice.theirs, issueCase.context)},
        {QStringLiteral("tell"), tell},
        {QStringLiteral("channel"), domain::nameOf(advice.channel)},
        {QStringLiteral("acknowledgeBy"), momentJson(advice.acknowledgeBy)},
        {QStringLiteral("respondBy"), momentJson(advice.respondBy)},
        {QStringLiteral("solveBy"), momentJson(advice.solveBy)},
        {QStringLiteral("until"), momentJson(advice.until)},
        {QStringLiteral("earliest"), momentJson(advice.earliest)},
        {QStringLiteral("latest"), momentJson(advice.latest)},
        {QStringLiteral("windows"), windowsJson(advice)},
        {QStringLiteral("nextCheckpoint"), momentJson(advice.nextCheckpoint)},
        {QStringLiteral("missing"), missing},
        {QStringLiteral("warnings"), warnings},
        {QStringLiteral("reasons"), reasonsJson(advice, words, issueCase.context)},
        {QStringLiteral("lastResorts"), QJsonArray::fromStringList(advice.lastResorts)},
        {QStringLiteral("notices"), noticesJson(advice)},
        {QStringLiteral("template"), advice.templateKey},
    };
}

QString adviceLines(const services::IssueCase &issueCase)
{
    const domain::Advice &advice = issueCase.advice;
    const render::AdviceWords words(issueCase.context, QLocale(), render::Format::Joint::Plain);
    const auto line = [](const QString &text) { return QStringLiteral("    ") + text + QLatin1Char('\n'); };
    QString text = QStringLiteral("%1  %2  %3\n")
                       .arg(issueCase.issue.key, domain::nameOf(issueCase.issue.severity(issueCase.matrix.severity)),
                            oneLine(issueCase.issue.title));
    text += line(words.headline(advice));
    text += whomLine(advice, words);
    if (const QString until = words.untilLine(advice); !until.isEmpty())
        text += line(until);
    if (!advice.missing.isEmpty())
        text += line(Text::tr("missing: %1").arg(words.missingFacts(advice.missing)));
    for (const domain::Warning &warning : advice.warnings)
        text += line(QStringLiteral("! ") + words.sentence(warning));
    for (const domain::Reason &reason : advice.reasons)
        text += line(QStringLiteral("- ") + words.sentence(reason));
    if (!advice.notices.isEmpty()) // else the reasons have named all there is
        for (const QString &resort : advice.lastResorts)
            text += line(QStringLiteral("- ") + Text::tr("last resort: %1").arg(words.lastResort(resort, advice)));
    return text;
}

}
