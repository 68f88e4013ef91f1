#include "cli/cli.h"

#include "cli/commandtable.h"
#include "cli/errorwords.h"
#include "cli/interrupt.h"
#include "cli/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace cli {

namespace {

bool asksForHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

bool asksForVersion(const QString &word)
{
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

int printed(const QString &text)
{
    Console console(false, false);
    console.answer(QJsonObject(), text);
    return console.finish() ? Done : DiskTrouble;
}

// With the help of the command or the commands that were meant, when the words were wrong.
int complained(const base::Error &error, const QString &help)
{
    const Console console(false, false);
    console.complain(QStringLiteral("rung: ") + errorWords(error));
    if (error.code == base::ErrorCode::Usage && !help.isEmpty())
        console.complain(help.trimmed());
    return exitStatus(error);
}

// "rung action --help", "rung action ad": the commands of the first word.
int withoutCommand(const QStringList &arguments)
{
    const QString help = helpText(arguments.value(0));
    if (asksForHelp(arguments.value(1)) && !help.isEmpty())
        return printed(help);
    const auto unknown = [](const QString &words) { return wrongUsage(QLatin1String(Arguments::kUnknownCommand), words).value(); };
    if (!help.isEmpty())
        return complained(unknown(arguments.mid(0, 2).join(QLatin1Char(' '))), help);
    const auto call = windowCall(arguments);
    return complained(call ? unknown(arguments.value(0)) : call.error(), {});
}

// English where the language has no file: it holds the plural forms.
void loadWords(const QLocale &locale, QTranslator &translator)
{
    const QString folder = QStringLiteral(":/i18n");
    if (!translator.load(locale, QStringLiteral("rung"), QStringLiteral("_"), folder))
        (void)translator.load(QStringLiteral("rung_en"), folder);
}

// Words, dates and numbers of the language asked for; those of the system otherwise.
base::Result<> speak(const Arguments &arguments, QTranslator &translator)
{
    const QString language = arguments.value(QStringLiteral("lang"));
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty() && locale.language() == QLocale::C)
        return wrongChoice(QStringLiteral("--lang"), {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("…")});
    QLocale::setDefault(locale);
    loadWords(locale, translator);
    return {};
}

base::Result<std::unique_ptr<base::Clock>> clockOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("at")))
        return std::make_unique<base::SystemClock>();
    const QString text = arguments.value(QStringLiteral("at"));
    const base::Instant at = base::Instant::fromIso(text);
    if (!at.isValid()) {
        base::ErrorPlace place;
        place.field = QStringLiteral("--at");
        return base::fail(base::ErrorCode::BadTime, text, place);
    }
    return std::make_unique<base::FixedClock>(at);
}

base::Result<ExitStatus> perform(const Command &command, const Arguments &arguments)
{
    const auto clock = clockOf(arguments);
    if (!clock)
        return base::fail(clock.error());
    if (const auto counted = arguments.checkCount(command.least, command.most); !counted)
        return base::fail(counted.error());
    if (const auto required = arguments.checkRequired(command.options); !required)
        return base::fail(required.error());
    Console console(arguments.has(QStringLiteral("json")), arguments.has(QStringLiteral("quiet")));
    Call call(arguments, **clock, console, command.use ? command.use(arguments) : Call::Use::Change);
    const auto status = command.run(call);
    if (status && !console.finish())
        return base::fail(base::ErrorCode::DiskFull, {}, {Text::tr("standard output")});
    return status;
}

}

base::Result<WindowCall> windowCall(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const auto nobodys = wrongUsage(QLatin1String(Arguments::kUnknownCommand), first);
    if (asksForHelp(first) || asksForVersion(first) || !helpText(first).isEmpty())
        return nobodys;
    const auto parsed = Arguments::parse(arguments, {{QStringLiteral("at"), QStringLiteral("ISO-8601")}});
    if (!parsed)
        return base::fail(parsed.error());
    if (parsed->places().size() > 1)
        return nobodys;
    auto clock = clockOf(*parsed);
    if (!clock)
        return base::fail(clock.error());
    return WindowCall{parsed->place(0), std::move(*clock)};
}

bool paints(const QStringList &arguments)
{
    const Command *command = findCommand(arguments);
    return command && command->isPainting;
}

int run(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (asksForVersion(first))
        return printed(QStringLiteral("rung %1").arg(QLatin1String(RUNG_VERSION)));
    QTranslator translator;
    loadWords(QLocale(), translator);
    QCoreApplication::installTranslator(&translator);
    if (asksForHelp(first))
        return printed(helpText(arguments.value(1)).isEmpty() ? helpText() : helpText(arguments.value(1)));
    const Command *command = findCommand(arguments);
    if (!command)
        return withoutCommand(arguments);
    const qsizetype nameLength = command->name.count(QLatin1Char(' ')) + 1;
    const auto parsed = Arguments::parse(arguments.mid(nameLength), command->options + generalOptions());
    if (!parsed)
        return complained(parsed.error(), helpText(*command));
    if (const auto spoken = speak(*parsed, translator); !spoken)
        return complained(spoken.error(), helpText(*command));
    if (parsed->has(QStringLiteral("help")))
        return printed(helpText(*command));
    const auto status = perform(*command, *parsed);
    const int exit = status ? *status : complained(status.error(), helpText(*command));
    Interrupt::passOn();
    return exit;
}

}
