#include "render/wording/explain/explanationwords.h"

#include "render/wording/translate.h"

#include <algorithm>

namespace render {

using domain::CountedStretch;
using domain::CountOrigin;
using domain::CountStep;
using domain::ExplainedMoment;
using domain::MomentKind;

namespace {

constexpr qsizetype kRunOfDays = 3; // equal days from this number on are one line
constexpr qint64 kMsOfHour = 3'600'000;
constexpr qint64 kMsOfMinute = 60'000;

// The hours of one day: "9:00–12:00, 13:00–17:00".
struct DayHours {
    QDate day;
    QString hours;
    qint64 ms = 0;
};

}

QString ExplanationWords::title(const ExplainedMoment &moment) const
{
    switch (moment.kind) {
    case MomentKind::AcknowledgeBy:
        return translate("ExplanationWords", "Acknowledge by");
    case MomentKind::RespondBy:
        return translate("ExplanationWords", "Answer by");
    case MomentKind::SolveBy:
        return translate("ExplanationWords", "Solve by");
    case MomentKind::HeadsUpEnd:
        return translate("ExplanationWords", "Heads-up runs until");
    case MomentKind::Earliest:
        return translate("ExplanationWords", "Earliest for level %1").arg(moment.level);
    case MomentKind::Latest:
        return translate("ExplanationWords", "Latest for level %1").arg(moment.level);
    case MomentKind::Until:
        return translate("ExplanationWords", "Until when");
    case MomentKind::NextCheckpoint:
        return translate("ExplanationWords", "Looked at again");
    }
    return {};
}

QVector<ExplanationLine> ExplanationWords::lines(const QVector<ExplainedMoment> &moments) const
{
    QVector<ExplanationLine> all;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const ExplainedMoment &moment = moments[i];
        const auto same = std::find_if(moments.begin(), moments.begin() + i,
                                       [&](const ExplainedMoment &each) { return each.at == moment.at; });
        const bool repeats = moment.kind == MomentKind::Until || moment.kind == MomentKind::NextCheckpoint;
        if (repeats && same != moments.begin() + i)
            all.append({ExplanationLine::Kind::Moment,
                        translate("ExplanationWords", "%1: the same as “%2”").arg(title(moment), title(*same)), m_format.moment(moment.at)});
        else
            all += lines(moment);
    }
    return all;
}

QVector<ExplanationLine> ExplanationWords::lines(const ExplainedMoment &moment) const
{
    QVector<ExplanationLine> list{{ExplanationLine::Kind::Moment, title(moment), m_format.moment(moment.at)}};
    list.append({ExplanationLine::Kind::Start, startLine(moment), {}});
    for (const CountedStretch &stretch : moment.stretches) {
        list.append({ExplanationLine::Kind::Count, countLine(stretch), hours(stretch.askedMs)});
        if (stretch.step == CountStep::Paused)
            addPauses(stretch, list);
        addHours(stretch, list);
        if (stretch.step != CountStep::Paused)
            addPauses(stretch, list);
    }
    return list;
}

QString ExplanationWords::startLine(const ExplainedMoment &moment) const
{
    const QString at = m_format.moment(moment.start);
    switch (moment.origin) {
    case CountOrigin::Asked:
        return translate("ExplanationWords", "from the ask on %1").arg(at);
    case CountOrigin::Reminded:
        return translate("ExplanationWords", "from the reminder on %1").arg(at);
    case CountOrigin::HeadsUpGiven:
        return translate("ExplanationWords", "from the heads-up on %1").arg(at);
    case CountOrigin::Now:
        return translate("ExplanationWords", "from now, %1").arg(at);
    case CountOrigin::NeedBy:
        return moment.isBackwards() ? translate("ExplanationWords", "back from the need-by on %1").arg(at)
                                    : translate("ExplanationWords", "the need-by, %1").arg(at);
    case CountOrigin::Promised:
        return translate("ExplanationWords", "the moment promised, %1").arg(at);
    case CountOrigin::Extended:
        return translate("ExplanationWords", "the moment agreed later, %1").arg(at);
    case CountOrigin::Answered:
        return translate("ExplanationWords", "the answer on %1").arg(at);
    case CountOrigin::Tried:
        return translate("ExplanationWords", "the last attempt, %1").arg(at);
    case CountOrigin::IfSilent:
        return translate("ExplanationWords", "if the level below is asked on %1 and is silent").arg(at);
    case CountOrigin::PauseEnd:
        return translate("ExplanationWords", "the end of the pause, %1").arg(at);
    case CountOrigin::Stated:
        return translate("ExplanationWords", "known beforehand, nothing is counted");
    }
    return {};
}

QString ExplanationWords::askedWords(const CountedStretch &stretch) const
{
    const QString asked = m_format.duration(stretch.asked);
    if (stretch.isLeast)
        return translate("ExplanationWords", "%1, the least,").arg(asked);
    return stretch.percent == 100 ? asked : translate("ExplanationWords", "%1 of %2").arg(m_format.percent(stretch.percent), asked);
}

QString ExplanationWords::countLine(const CountedStretch &stretch) const
{
    const QString asked = askedWords(stretch);
    QString what;
    switch (stretch.step) {
    case CountStep::Acknowledge:
        what = translate("ExplanationWords", "%1 to acknowledge at level %2").arg(asked).arg(stretch.level);
        break;
    case CountStep::Respond:
        what = translate("ExplanationWords", "%1 to answer at level %2").arg(asked).arg(stretch.level);
        break;
    case CountStep::Grace:
        what = translate("ExplanationWords", "%1 of grace after a reminder at level %2").arg(asked).arg(stretch.level);
        break;
    case CountStep::HeadsUp:
        what = translate("ExplanationWords", "%1 of notice").arg(asked);
        break;
    case CountStep::Reserve:
        what = translate("ExplanationWords", "%1 kept for level %2").arg(asked).arg(stretch.level);
        break;
    case CountStep::Paused:
        what = translate("ExplanationWords", "working time of the pauses, added");
        break;
    }
    const QString person = m_context.people.value(stretch.whose).name.simplified();
    if (!person.isEmpty())
        return translate("ExplanationWords", "%1, hours of %2").arg(what, person);
    return stretch.calendar.isEmpty() ? what : translate("ExplanationWords", "%1, calendar %2").arg(what, stretch.calendar.simplified());
}

void ExplanationWords::addHours(const CountedStretch &stretch, QVector<ExplanationLine> &lines) const
{
    QVector<DayHours> days;
    for (const domain::WorkedInterval &each : stretch.worked) {
        const qint64 ms = each.to.ms() - each.from.ms();
        const QDate day = m_format.localDate(each.from);
        const bool isWithin = m_format.localDate(each.to.plusMs(-1)) == day;
        const QString end = isWithin ? endOfHours(each.to) : m_format.moment(each.to);
        const QString text = translate("ExplanationWords", "%1–%2").arg(timeOfDay(each.from), end);
        if (days.isEmpty() || days.last().day != day)
            days.append({day, text, ms});
        else
            days.last() = {day, days.last().hours + QStringLiteral(", ") + text, days.last().ms + ms};
    }
    for (qsizetype i = 0; i < days.size();) {
        qsizetype next = i + 1;
        while (next < days.size() && days[next].hours == days[i].hours)
            ++next;
        const qsizetype run = next - i >= kRunOfDays ? next - i : 1;
        QString text = translate("ExplanationWords", "%1 %2").arg(m_format.weekday(days[i].day), days[i].hours);
        if (run > 1)
            text = translate("ExplanationWords", "%1 to %2, %3 × %4")
                       .arg(m_format.weekday(days[i].day), m_format.weekday(days[i + run - 1].day), m_format.number(run), days[i].hours);
        lines.append({ExplanationLine::Kind::Hours, text, hours(run * days[i].ms)});
        i += run;
    }
}

void ExplanationWords::addPauses(const CountedStretch &stretch, QVector<ExplanationLine> &lines) const
{
    for (const domain::TakenOut &pause : stretch.pauses) {
        QString text = translate("ExplanationWords", "not counted, paused: %1 to %2").arg(m_format.moment(pause.from), m_format.moment(pause.to));
        if (const QString reason = pause.reason.simplified(); !reason.isEmpty())
            text += QStringLiteral(" (%1)").arg(reason);
        lines.append({ExplanationLine::Kind::Pause, text, {}});
    }
}

QString ExplanationWords::timeOfDay(base::Instant at) const
{
    const QTime time = at.toDateTime().toTimeZone(m_format.zone()).time();
    return m_format.locale().toString(time, translate("ExplanationWords", "H:mm"));
}

// Midnight at the end of a day belongs to that day.
QString ExplanationWords::endOfHours(base::Instant at) const
{
    const bool isMidnight = at.toDateTime().toTimeZone(m_format.zone()).time() == QTime(0, 0);
    return isMidnight ? translate("ExplanationWords", "24:00") : timeOfDay(at);
}

QString ExplanationWords::hours(qint64 ms) const
{
    QStringList parts;
    if (const qint64 whole = ms / kMsOfHour)
        parts << m_format.duration(domain::Duration::hours(whole));
    if (const qint64 minutes = ms % kMsOfHour / kMsOfMinute; minutes > 0 || parts.isEmpty())
        parts << m_format.duration(domain::Duration::minutes(minutes));
    return parts.join(u' ');
}

}
