#include "cli/escalation/matrix/templatecommand.h"

#include "cli/escalation/matrix/matrixcall.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/names.h"
#include "services/escalation/matrixservice.h"
#include "services/escalation/matrixtemplates.h"
#include "services/person/personservice.h"

#include <algorithm>

namespace cli {

namespace {

using services::MatrixTemplate;
using services::MatrixTemplates;

QString keyOf(const MatrixTemplate &from)
{
    return from.isShipped ? from.key : from.name;
}

base::Result<ExitStatus> listTemplates(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto templates = MatrixTemplates(**workspace).all();
    if (!templates)
        return base::fail(templates.error());
    QJsonArray document;
    TextTable table({Text::tr("Template"), Text::tr("Name"), Text::tr("For")});
    for (const MatrixTemplate &each : *templates) {
        document.append(QJsonObject{{QStringLiteral("key"), keyOf(each)},
                                    {QStringLiteral("name"), each.name},
                                    {QStringLiteral("summary"), each.summary},
                                    {QStringLiteral("shipped"), each.isShipped}});
        table.add({oneLine(keyOf(each)), oneLine(each.name), oneLine(each.summary)});
    }
    call.console().answer(document, table.text());
    return Done;
}

QJsonArray pathsJson(const domain::Matrix &matrix)
{
    QJsonArray paths;
    for (const domain::EscalationPath &path : matrix.paths) {
        QJsonArray levels;
        for (const domain::Level &level : path.levels)
            levels.append(level.title);
        paths.append(QJsonObject{{QStringLiteral("key"), path.key},
                                 {QStringLiteral("name"), path.name},
                                 {QStringLiteral("kind"), domain::nameOf(path.kind)},
                                 {QStringLiteral("categories"), QJsonArray::fromStringList(path.categories)},
                                 {QStringLiteral("levels"), levels}});
    }
    return paths;
}

base::Result<ExitStatus> showTemplate(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto found = MatrixTemplates(**workspace).find(call.arguments().place(1));
    if (!found)
        return base::fail(found.error());
    QJsonArray roles;
    TextTable table({Text::tr("Role"), Text::tr("Side"), Text::tr("Who comes there")});
    for (const services::TemplateRole &role : found->roles) {
        roles.append(QJsonObject{{QStringLiteral("role"), role.id}, {QStringLiteral("title"), role.title}, {QStringLiteral("side"), role.isOurs ? QStringLiteral("ours") : QStringLiteral("theirs")}});
        table.add({QString::number(role.id), role.isOurs ? Text::tr("ours") : Text::tr("theirs"), role.title});
    }
    QStringList lines{found->name + QStringLiteral(": ") + found->summary};
    for (const domain::EscalationPath &path : found->matrix.paths)
        lines << QStringLiteral("%1: %2").arg(oneLine(path.name), oneLine(path.categories.join(QStringLiteral(", "))));
    if (!roles.isEmpty())
        lines << QString() << table.text();
    call.console().answer(QJsonObject{{QStringLiteral("key"), keyOf(*found)},
                                      {QStringLiteral("name"), found->name},
                                      {QStringLiteral("summary"), found->summary},
                                      {QStringLiteral("categories"), QJsonArray::fromStringList(found->categories)},
                                      {QStringLiteral("paths"), pathsJson(found->matrix)},
                                      {QStringLiteral("roles"), roles}},
                          lines.join(QLatin1Char('\n')));
    return Done;
}

// ROLE=PERSON, the role by its number or title.
base::Result<MatrixTemplates::People> peopleFor(Call &call, services::Workspace &workspace, const MatrixTemplate &from)
{
    const auto pairs = assignments(call.arguments().values(QStringLiteral("person")));
    if (!pairs)
        return base::fail(pairs.error());
    MatrixTemplates::People people;
    for (const auto &[word, name] : *pairs) {
        const auto role = std::find_if(from.roles.cbegin(), from.roles.cend(), [&word = word](const services::TemplateRole &each) {
            return QString::number(each.id) == word || each.title.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (role == from.roles.cend())
            return base::fail(base::ErrorCode::NotFound, QStringLiteral("role"), {{}, 0, 0, word});
        const auto person = workspace.people().findByText(name);
        if (!person)
            return base::fail(person.error());
        people.insert(role->id, person->id);
    }
    return people;
}

base::Result<domain::OrganisationId> counterpartyFor(Call &call, services::Workspace &workspace)
{
    const QString name = call.arguments().value(QStringLiteral("counterparty"));
    const auto organisations = workspace.people().organisations();
    if (!organisations)
        return base::fail(organisations.error());
    for (const domain::Organisation &each : *organisations)
        if (!name.isEmpty() && each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.id;
    return name.isEmpty() ? base::Result<domain::OrganisationId>(domain::OrganisationId())
                          : base::fail(base::ErrorCode::NotFound, QStringLiteral("organisation"), {{}, 0, 0, name});
}

base::Result<ExitStatus> applyTemplate(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    MatrixTemplates templates(*about->workspace);
    const auto found = templates.find(call.arguments().place(1));
    if (!found)
        return base::fail(found.error());
    const auto people = peopleFor(call, *about->workspace, *found);
    const auto counterparty = counterpartyFor(call, *about->workspace);
    if (!people || !counterparty)
        return base::fail(people ? counterparty.error() : people.error());
    const auto saved = templates.apply(about->project.id, *found, *people, *counterparty, found->name);
    if (!saved)
        return base::fail(saved.error());
    return answerSaved(call, *about, *saved, Text::tr("Version %1 of %2 now says what the template “%3” says.").arg(saved->version).arg(about->project.key, oneLine(found->name)));
}

base::Result<ExitStatus> saveTemplate(Call &call)
{
    const auto about = beginProjectCall(call);
    if (!about)
        return base::fail(about.error());
    const QString name = call.arguments().place(1);
    const auto saved = about->workspace->matrices().edited(about->project.id).and_then([&](const domain::Matrix &matrix) {
        return MatrixTemplates(*about->workspace).saveAs(name, call.arguments().value(QStringLiteral("summary")), matrix);
    });
    if (!saved)
        return base::fail(saved.error());
    call.console().answer(QJsonObject{{QStringLiteral("name"), name.trimmed()}}, Text::tr("Saved the template “%1”.").arg(oneLine(name)));
    return Done;
}

base::Result<ExitStatus> removeTemplate(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const QString name = call.arguments().place(1);
    if (const auto removed = MatrixTemplates(**workspace).remove(name); !removed)
        return base::fail(removed.error());
    call.console().answer(QJsonObject{{QStringLiteral("removed"), name}}, Text::tr("Removed the template “%1”.").arg(oneLine(name)));
    return Done;
}

}

Command matrixTemplateListCommand()
{
    return {.name = QStringLiteral("matrix template list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("Matrices to start from: those of the program and your own."); },
            .options = {},
            .use = onlyLooks,
            .run = listTemplates};
}

Command matrixTemplateShowCommand()
{
    return {.name = QStringLiteral("matrix template show"),
            .synopsis = QStringLiteral("FILE TEMPLATE"),
            .summary = [] { return Text::tr("The paths, categories and roles of a template."); },
            .least = 2,
            .most = 2,
            .options = {},
            .use = onlyLooks,
            .run = showTemplate};
}

Command matrixTemplateApplyCommand()
{
    return {.name = QStringLiteral("matrix template apply"),
            .synopsis = QStringLiteral("FILE TEMPLATE"),
            .summary = [] { return Text::tr("Puts a template in the place of the project's matrix, with people in its roles; roles not named stay empty."); },
            .least = 2,
            .most = 2,
            .options = {{QStringLiteral("project"), QStringLiteral("KEY")},
                        {QStringLiteral("person"), QStringLiteral("ROLE=PERSON"), false, true},
                        {QStringLiteral("counterparty"), QStringLiteral("ORGANISATION")}},
            .run = applyTemplate};
}

Command matrixTemplateSaveCommand()
{
    return {.name = QStringLiteral("matrix template save"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Keeps the project's matrix as a template of your own, in the place of one with that name."); },
            .least = 2,
            .most = 2,
            .options = {{QStringLiteral("project"), QStringLiteral("KEY")}, {QStringLiteral("summary"), QStringLiteral("TEXT")}},
            .run = saveTemplate};
}

Command matrixTemplateRemoveCommand()
{
    return {.name = QStringLiteral("matrix template remove"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Removes a template of your own."); },
            .least = 2,
            .most = 2,
            .options = {},
            .run = removeTemplate};
}

}
