#include "render/wording/matrixwords.h"

#include "render/wording/names.h"
#include "render/wording/translate.h"

namespace render {

namespace {

QString namesIn(const domain::MatrixFinding &finding, const domain::EngineContext &context, const Format &format)
{
    QStringList names;
    for (const domain::PersonId id : finding.people)
        names << context.people.value(id).name;
    return format.list(names);
}

QString levelOf(const domain::MatrixFinding &finding)
{
    return translate("MatrixWords", "Level %1").arg(finding.cell.level);
}

QString awaySentence(const domain::MatrixFinding &finding, const QString &names, const Format &format)
{
    if (finding.instants.size() < 2)
        return translate("MatrixWords", "%1 is away for longer than the response time").arg(names);
    return translate("MatrixWords", "%1 is away from %2 to %3, longer than the response time")
        .arg(names, format.day(finding.instants[0]), format.day(finding.instants[1]));
}

QString categorySentence(const domain::MatrixFinding &finding, const Format &format)
{
    const QString categories = format.list(finding.texts);
    if (finding.check == domain::MatrixCheck::CategoryTwice)
        return translate("MatrixWords", "Category %1 is served by two paths").arg(categories);
    return translate("MatrixWords", "Category %1 is served by no path").arg(categories);
}

QString peopleSentence(const domain::MatrixFinding &finding, const QString &names, const Format &format)
{
    switch (finding.check) {
    case domain::MatrixCheck::NoChannel:
        return translate("MatrixWords", "%1 has no phone, mail or chat for the channels of this level").arg(names);
    case domain::MatrixCheck::SamePersonTwice:
        return translate("MatrixWords", "%1 stands at two levels of one side").arg(names);
    case domain::MatrixCheck::ReportsToLevelBelow:
        return translate("MatrixWords", "%1 reports to somebody at the level below").arg(names);
    case domain::MatrixCheck::NoDeputy:
        return names.isEmpty() ? translate("MatrixWords", "%1 has no deputy").arg(levelOf(finding))
                               : translate("MatrixWords", "%1 has no deputy: %2 is the only one").arg(levelOf(finding), names);
    default:
        return awaySentence(finding, names, format);
    }
}

// Who stands there now may be nobody.
QString forwardSentence(const domain::MatrixFinding &finding, const domain::EngineContext &context, const Format &format)
{
    const QString forwarded = translate("MatrixWords", "Forwarded %1 times in %2 to %3")
                                  .arg(format.number(finding.number), format.list(finding.texts), context.people.value(finding.people.value(0)).name);
    const auto standing = context.people.constFind(finding.people.value(1));
    return standing == context.people.constEnd() ? forwarded : translate("MatrixWords", "%1, not to %2").arg(forwarded, standing->name);
}

}

QString sentence(const domain::MatrixFinding &finding, const domain::EngineContext &context, const Format &format)
{
    switch (finding.check) {
    case domain::MatrixCheck::NobodyOnOurSide:
        return translate("MatrixWords", "%1 has nobody on our side").arg(levelOf(finding));
    case domain::MatrixCheck::EmptyOtherSide:
        return translate("MatrixWords", "%1 has nobody on their side").arg(levelOf(finding));
    case domain::MatrixCheck::ResponseMissing:
        return translate("MatrixWords", "%1 has no response time").arg(levelOf(finding));
    case domain::MatrixCheck::StartLevelMissing:
        return translate("MatrixWords", "The start level does not exist on this path");
    case domain::MatrixCheck::CategoryUnserved:
    case domain::MatrixCheck::CategoryTwice:
        return categorySentence(finding, format);
    case domain::MatrixCheck::NoChannel:
    case domain::MatrixCheck::SamePersonTwice:
    case domain::MatrixCheck::ReportsToLevelBelow:
    case domain::MatrixCheck::NoDeputy:
    case domain::MatrixCheck::PrimaryAway:
        return peopleSentence(finding, namesIn(finding, context, format), format);
    case domain::MatrixCheck::HigherLevelSlower:
        return translate("MatrixWords", "%1 is slower than the level below it").arg(levelOf(finding));
    case domain::MatrixCheck::UnevenSides:
        return translate("MatrixWords", "One side has more levels than the other");
    case domain::MatrixCheck::RunwayTooLong:
        return translate("MatrixWords", "The whole runway of S1 is longer than two working days");
    case domain::MatrixCheck::FactUnknown:
        return translate("MatrixWords", "%1 wants facts that no field of an issue holds: %2")
            .arg(levelOf(finding), format.list(finding.texts));
    case domain::MatrixCheck::ForwardedElsewhere:
        return forwardSentence(finding, context, format);
    }
    return {};
}

QString place(const domain::MatrixFinding &finding, const domain::Matrix &matrix)
{
    QString words;
    const auto add = [&words](const QString &part) {
        words = words.isEmpty() ? part : translate("MatrixWords", "%1, %2", "a place, a place in it").arg(words, part);
    };
    if (const domain::EscalationPath *path = matrix.path(finding.cell.pathKey))
        add(path->name);
    if (finding.cell.level >= 0)
        add(translate("MatrixWords", "level %1").arg(finding.cell.level));
    if (finding.cell.severity)
        add(label(*finding.cell.severity));
    return words;
}

}
