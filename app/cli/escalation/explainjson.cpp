#include "cli/escalation/explainjson.h"

#include "cli/escalation/advicejson.h"
#include "cli/texttable.h"
#include "render/wording/explain/explanationwords.h"

namespace cli {

namespace {

constexpr double kMinute = 60'000;

QString keyOf(domain::MomentKind kind)
{
    static constexpr const char *kKeys[] = {"acknowledgeBy", "respondBy", "solveBy", "headsUpEnd",
                                            "earliest",      "latest",    "until",   "nextCheckpoint"};
    return QLatin1String(kKeys[int(kind)]);
}

QString originName(domain::CountOrigin origin)
{
    static constexpr const char *kNames[] = {"asked",    "reminded", "headsUp",  "now",      "needBy", "promised",
                                             "extended", "answered", "tried",    "ifSilent", "pauseEnd", "stated"};
    return QLatin1String(kNames[int(origin)]);
}

QString stepName(domain::CountStep step)
{
    static constexpr const char *kNames[] = {"acknowledge", "respond", "grace", "headsUp", "reserve", "paused"};
    return QLatin1String(kNames[int(step)]);
}

QJsonArray pausesJson(const QVector<domain::TakenOut> &pauses)
{
    QJsonArray array;
    for (const domain::TakenOut &pause : pauses)
        array.append(QJsonObject{{QStringLiteral("from"), momentJson(pause.from)},
                                 {QStringLiteral("to"), momentJson(pause.to)},
                                 {QStringLiteral("reason"), pause.reason}});
    return array;
}

QJsonObject stepJson(const domain::CountedStretch &stretch, const domain::EngineContext &context)
{
    return {{QStringLiteral("step"), stepName(stretch.step)},
            {QStringLiteral("level"), stretch.level},
            {QStringLiteral("from"), momentJson(stretch.from)},
            {QStringLiteral("to"), momentJson(stretch.to)},
            {QStringLiteral("asked"), domain::toText(stretch.asked)},
            {QStringLiteral("percent"), stretch.percent},
            {QStringLiteral("minutes"), double(stretch.askedMs) / kMinute},
            {QStringLiteral("person"), stretch.whose.isValid() ? QJsonValue(personName(stretch.whose, context)) : QJsonValue()},
            {QStringLiteral("calendar"), stretch.calendar},
            {QStringLiteral("zone"), QString::fromLatin1(stretch.zone)},
            {QStringLiteral("pauses"), pausesJson(stretch.pauses)}};
}

QJsonObject instantJson(const domain::ExplainedMoment &moment, const domain::EngineContext &context)
{
    QJsonArray intervals;
    QJsonArray counted;
    for (qsizetype step = 0; step < moment.stretches.size(); ++step) {
        counted.append(stepJson(moment.stretches[step], context));
        for (const domain::WorkedInterval &each : moment.stretches[step].worked)
            intervals.append(QJsonObject{{QStringLiteral("from"), momentJson(each.from)},
                                         {QStringLiteral("to"), momentJson(each.to)},
                                         {QStringLiteral("minutes"), double(each.to.ms() - each.from.ms()) / kMinute},
                                         {QStringLiteral("counted"), step}});
    }
    return {{QStringLiteral("at"), momentJson(moment.at)},
            {QStringLiteral("origin"), originName(moment.origin)},
            {QStringLiteral("start"), momentJson(moment.start)},
            {QStringLiteral("intervals"), intervals},
            {QStringLiteral("counted"), counted}};
}

}

QJsonObject explainJson(const QVector<domain::ExplainedMoment> &moments, const domain::EngineContext &context)
{
    QJsonObject document;
    QMap<int, QJsonObject> windows;
    for (const domain::ExplainedMoment &moment : moments) {
        const QString key = keyOf(moment.kind);
        const QJsonObject instant = instantJson(moment, context);
        if (moment.kind == domain::MomentKind::Earliest || moment.kind == domain::MomentKind::Latest) {
            windows[moment.level].insert(QStringLiteral("level"), moment.level);
            windows[moment.level].insert(key, instant);
            if (moment.level != windows.firstKey())
                continue;
        }
        document.insert(key, instant);
    }
    QJsonArray levels;
    for (const QJsonObject &window : std::as_const(windows))
        levels.append(window);
    document.insert(QStringLiteral("windows"), levels);
    return document;
}

QString explainLines(const QVector<domain::ExplainedMoment> &moments, const domain::EngineContext &context)
{
    using Kind = render::ExplanationLine::Kind;
    const render::ExplanationWords words(context, render::Format(context, QLocale(), render::Format::Joint::Plain));
    QString text;
    for (const render::ExplanationLine &line : words.lines(moments)) {
        const int indent = line.kind == Kind::Moment ? 4 : line.kind == Kind::Start || line.kind == Kind::Count ? 8 : 12;
        text += QString(indent, u' ') + oneLine(line.text);
        if (!line.amount.isEmpty())
            text += (line.kind == Kind::Moment ? QStringLiteral(": ") : QStringLiteral("  ")) + line.amount;
        text += QLatin1Char('\n');
    }
    return text;
}

}
