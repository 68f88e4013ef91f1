#include "cli/person/organisationcommand.h"

#include "cli/project/projectcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/project/milestoneoutlook.h"
#include "domain/record/recordjson.h"
#include "services/person/personservice.h"

namespace cli {

namespace {

using domain::Organisation;

// With the moment by which days are counted.
struct OrganisationCall : ProjectCall {
    base::Instant now;

    QDate today(const Organisation &organisation) const { return context.calendarOf(organisation.id).localDate(now); }
    QString nameOf(domain::PersonId person) const { return context.people.value(person).name; }
};

base::Result<OrganisationCall> beginOrganisations(Call &call)
{
    return beginProjectCall(call).map([&](const ProjectCall &about) { return OrganisationCall{about, call.clock().now()}; });
}

// Empty is no day.
base::Result<QDate> optionalDay(const Call &call, const QString &option)
{
    const QString text = call.arguments().value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.isEmpty() || (day.isValid() && text.size() == 10))
        return day;
    base::ErrorPlace place;
    place.field = QStringLiteral("--") + option;
    return base::fail(base::ErrorCode::BadValue, QStringLiteral("a day, like 2026-05-31"), place);
}

// With whoever answers today, and when a notice given today has run.
QJsonObject organisationJson(const Organisation &organisation, const OrganisationCall &about)
{
    const QDate today = about.today(organisation);
    QJsonArray standing;
    QJsonArray ends;
    for (const domain::Stewardship &each : organisation.ladder)
        if (organisation.steward(each.level, today) == each.person && each.isOn(today))
            standing.append(QJsonObject{{QStringLiteral("level"), each.level}, {QStringLiteral("person"), about.nameOf(each.person)}});
    for (const domain::NoticePeriod &notice : organisation.notices)
        ends.append(
            QJsonObject{{QStringLiteral("name"), notice.name},
                        {QStringLiteral("day"),
                         domain::plusWorkingDays(today, notice.workingDays, about.context.calendarOf(organisation.id)).toString(Qt::ISODate)}});
    QJsonObject object = domain::toJson(organisation);
    object.insert(QStringLiteral("standing"), standing);
    object.insert(QStringLiteral("noticeEnds"), ends);
    return object;
}

QString ladderText(const Organisation &organisation, const OrganisationCall &about)
{
    QStringList steps;
    for (const domain::Stewardship &each : organisation.ladder) {
        QString step = QStringLiteral("%1 %2").arg(QString::number(each.level), about.nameOf(each.person));
        if (each.from.isValid())
            step = Text::tr("%1 from %2").arg(step, each.from.toString(Qt::ISODate));
        if (each.to.isValid())
            step = Text::tr("%1 to %2").arg(step, each.to.toString(Qt::ISODate));
        steps << step;
    }
    return steps.join(QStringLiteral("; "));
}

QString noticeText(const Organisation &organisation, const QJsonObject &json)
{
    const QJsonArray ends = json.value(QStringLiteral("noticeEnds")).toArray();
    QStringList notices;
    for (qsizetype i = 0; i < organisation.notices.size(); ++i)
        notices << Text::tr("%1 %2 d (today: %3)")
                       .arg(organisation.notices[i].name, QString::number(organisation.notices[i].workingDays),
                            ends.at(i).toObject().value(QStringLiteral("day")).toString());
    return notices.join(QStringLiteral("; "));
}

base::Result<ExitStatus> answerOrganisations(Call &call, const OrganisationCall &about, const QVector<Organisation> &organisations)
{
    QJsonArray document;
    TextTable table({Text::tr("Organisation"), Text::tr("Contract"), Text::tr("Ladder"), Text::tr("Notice periods, working days")});
    for (const Organisation &organisation : organisations) {
        const QJsonObject json = organisationJson(organisation, about);
        document.append(json);
        table.add({organisation.name, organisation.contractReference, ladderText(organisation, about), noticeText(organisation, json)});
    }
    call.console().answer(document, organisations.isEmpty() ? Text::tr("No organisations.") : table.text());
    return Done;
}

base::Result<ExitStatus> listOrganisations(Call &call)
{
    const auto about = beginOrganisations(call);
    if (!about)
        return base::fail(about.error());
    const auto organisations = about->workspace->people().organisations();
    if (!organisations)
        return base::fail(organisations.error());
    return answerOrganisations(call, *about, *organisations);
}

// "Termination=30"; 0 takes the period away.
base::Result<> takeNotices(const QStringList &words, Organisation &organisation)
{
    const auto pairs = assignments(words);
    if (!pairs)
        return base::fail(pairs.error());
    for (const auto &[name, number] : *pairs) {
        bool isNumber = false;
        const int days = number.toInt(&isNumber);
        if (!isNumber || days < 0)
            return wrongUsage(QLatin1String(Arguments::kMissingValue), QStringLiteral("--notice"));
        organisation.notices.removeIf(
            [&, called = name.trimmed()](const domain::NoticePeriod &each) { return each.name.compare(called, Qt::CaseInsensitive) == 0; });
        if (days > 0)
            organisation.notices.append({name.trimmed(), days});
    }
    return {};
}

base::Result<ExitStatus> setOrganisation(Call &call)
{
    const auto about = beginOrganisations(call);
    if (!about)
        return base::fail(about.error());
    auto saved = about->workspace->people().findOrganisation(call.arguments().place(1)).and_then([&](Organisation organisation) {
        organisation.contractReference = call.arguments().value(QStringLiteral("contract"), organisation.contractReference);
        return takeNotices(call.arguments().values(QStringLiteral("notice")), organisation).and_then([&] {
            return about->workspace->people().save(organisation);
        });
    });
    if (!saved)
        return base::fail(saved.error());
    return answerOrganisations(call, *about, {*saved});
}

base::Result<ExitStatus> setManager(Call &call)
{
    const auto level = call.arguments().number(QStringLiteral("level"), 0, 0);
    const auto from = optionalDay(call, QStringLiteral("from"));
    const auto to = optionalDay(call, QStringLiteral("to"));
    if (!level)
        return base::fail(level.error());
    if (!from || !to)
        return base::fail(from ? to.error() : from.error());
    const auto about = beginOrganisations(call);
    if (!about)
        return base::fail(about.error());
    services::PersonService &people = about->workspace->people();
    const auto organisation = people.findOrganisation(call.arguments().place(1));
    const auto person = people.findByText(call.arguments().value(QStringLiteral("person")));
    if (!organisation || !person)
        return base::fail(organisation ? person.error() : organisation.error());
    const auto saved = people.handOver(organisation->id, {*level, person->id, *from, *to});
    if (!saved)
        return base::fail(saved.error());
    return answerOrganisations(call, *about, {*saved});
}

const Option kOrganisationProject{QStringLiteral("project"), QStringLiteral("KEY")};

}

Command organisationListCommand()
{
    return {.name = QStringLiteral("organisation list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Organisations with contract, ladder and notice periods; days are counted in their calendar."); },
            .options = {kOrganisationProject},
            .use = onlyLooks,
            .run = listOrganisations};
}

Command organisationSetCommand()
{
    return {.name = QStringLiteral("organisation set"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Sets the contract reference and notice periods in working days; 0 days takes a period away."); },
            .least = 2,
            .most = 2,
            .options = {kOrganisationProject,
                        {QStringLiteral("contract"), QStringLiteral("TEXT")},
                        {QStringLiteral("notice"), QStringLiteral("NAME=DAYS"), false, true}},
            .run = setOrganisation};
}

Command organisationManagerCommand()
{
    return {.name = QStringLiteral("organisation manager"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary =
                [] {
                    return Text::tr(
                        "Says who answers for a level of the organisation's ladder, from a day on; who did before keeps the days until then.");
                },
            .least = 2,
            .most = 2,
            .options = {kOrganisationProject,
                        {QStringLiteral("level"), QStringLiteral("N"), true},
                        {QStringLiteral("person"), QStringLiteral("PERSON"), true},
                        {QStringLiteral("from"), QStringLiteral("YYYY-MM-DD")},
                        {QStringLiteral("to"), QStringLiteral("YYYY-MM-DD")}},
            .run = setManager};
}

}
