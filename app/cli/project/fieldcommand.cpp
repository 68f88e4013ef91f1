#include "cli/project/fieldcommand.h"

#include "base/typedlist.h"
#include "cli/issue/projectlookup.h"
#include "cli/text.h"
#include "cli/texttable.h"
#include "domain/record/names.h"
#include "domain/record/recordjson.h"
#include "render/wording/names.h"
#include "services/project/customfieldservice.h"

namespace cli {

namespace {

using domain::CustomField;

QString yesOrNo(bool isOn)
{
    return isOn ? Text::tr("yes") : Text::tr("no");
}

base::Result<ExitStatus> listFields(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), call.arguments().value(QStringLiteral("project")));
    if (!project)
        return base::fail(project.error());
    const auto fields = services::CustomFieldService(**workspace).all(*project);
    if (!fields)
        return base::fail(fields.error());
    QJsonArray document;
    TextTable table({Text::tr("Key"), Text::tr("Type"), Text::tr("Required"), Text::tr("Retired"), Text::tr("Name"), Text::tr("Choices")});
    for (const CustomField &field : *fields) {
        document.append(domain::toJson(field));
        table.add({field.key, render::label(field.type), yesOrNo(field.required), yesOrNo(field.retired), field.name,
                   field.choices.join(QStringLiteral(", "))});
    }
    call.console().answer(document, fields->isEmpty() ? Text::tr("No fields of its own.") : table.text());
    return Done;
}

QStringList listOf(const Arguments &arguments, const QString &option)
{
    return base::typedList(arguments.value(option));
}

base::Result<ExitStatus> addField(Call &call)
{
    const Arguments &arguments = call.arguments();
    QStringList types;
    for (const auto &entry : domain::enumNames<domain::FieldType>())
        types << QLatin1String(entry.name);
    const auto type = arguments.choice(QStringLiteral("type"), types, domain::nameOf(domain::FieldType::Text));
    if (!type)
        return base::fail(type.error());
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), arguments.value(QStringLiteral("project")));
    if (!project)
        return base::fail(project.error());
    CustomField field;
    field.project = *project;
    field.name = arguments.place(1);
    field.key = arguments.value(QStringLiteral("key"));
    field.type = *domain::valueOf<domain::FieldType>(*type);
    field.choices = listOf(arguments, QStringLiteral("choices"));
    field.categories = listOf(arguments, QStringLiteral("categories"));
    field.required = arguments.has(QStringLiteral("required"));
    const auto added = services::CustomFieldService(**workspace).add(field);
    if (!added)
        return base::fail(added.error());
    call.console().answer(domain::toJson(*added), Text::tr("%1 added as custom.%2.").arg(added->name, added->key));
    return Done;
}

base::Result<ExitStatus> retireField(Call &call)
{
    const auto workspace = call.open();
    if (!workspace)
        return base::fail(workspace.error());
    const auto project = projectFor((*workspace)->projects(), call.arguments().value(QStringLiteral("project")));
    if (!project)
        return base::fail(project.error());
    services::CustomFieldService fields(**workspace);
    auto field = fields.findByText(*project, call.arguments().place(1));
    if (!field)
        return base::fail(field.error());
    field->retired = !call.arguments().has(QStringLiteral("back"));
    const auto saved = fields.save(*field);
    if (!saved)
        return base::fail(saved.error());
    call.console().answer(domain::toJson(*saved), saved->retired ? Text::tr("%1 is retired; its values stay.").arg(saved->name)
                                                                 : Text::tr("%1 is offered again.").arg(saved->name));
    return Done;
}

const Option kFieldProject{QStringLiteral("project"), QStringLiteral("KEY")};

}

Command fieldListCommand()
{
    return {.name = QStringLiteral("field list"),
            .synopsis = QStringLiteral("FILE"),
            .summary = [] { return Text::tr("The fields a project added to its entries."); },
            .options = {kFieldProject},
            .use = onlyLooks,
            .run = listFields};
}

Command fieldAddCommand()
{
    return {.name = QStringLiteral("field add"),
            .synopsis = QStringLiteral("FILE NAME"),
            .summary = [] { return Text::tr("Adds a field: text, number, date, choice or yes-no. rung set … custom.KEY=VALUE fills it."); },
            .least = 2,
            .most = 2,
            .options = {kFieldProject,
                        {QStringLiteral("type"), QStringLiteral("TYPE")},
                        {QStringLiteral("choices"), QStringLiteral("A,B")},
                        {QStringLiteral("categories"), QStringLiteral("A,B")},
                        {QStringLiteral("key"), QStringLiteral("KEY")},
                        {QStringLiteral("required"), {}}},
            .run = addField};
}

Command fieldRetireCommand()
{
    return {.name = QStringLiteral("field retire"),
            .synopsis = QStringLiteral("FILE FIELD"),
            .summary = [] { return Text::tr("Offers a field no longer; its values stay. --back offers it again."); },
            .least = 2,
            .most = 2,
            .options = {kFieldProject, {QStringLiteral("back"), {}}},
            .run = retireField};
}

}
