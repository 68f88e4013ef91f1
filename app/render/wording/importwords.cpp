#include "render/wording/importwords.h"

#include "render/wording/translate.h"

#include <QHash>

namespace render {

namespace {

using ImportSentence = QString (*)();

const QHash<QString, ImportSentence> &importSentences()
{
    static const QHash<QString, ImportSentence> sentences{
        {QStringLiteral("empty-row"), [] { return translate("ImportWords", "The row is empty"); }},
        {QStringLiteral("no-title"), [] { return translate("ImportWords", "The title is empty"); }},
        {QStringLiteral("confidential"),
         [] { return translate("ImportWords", "Left out: a confidential matter is not kept in the issue log"); }},
        {QStringLiteral("bad-value"), [] { return translate("ImportWords", "This does not fit the field, so it was left out"); }},
        {QStringLiteral("bad-date"), [] { return translate("ImportWords", "This is not a date, so none was set"); }},
        {QStringLiteral("assumed-day-first"),
         [] { return translate("ImportWords", "Day and month could not be told apart; the day was read first"); }},
        {QStringLiteral("unknown-priority"),
         [] { return translate("ImportWords", "This priority is not known; it was kept as written"); }},
        {QStringLiteral("unknown-status"), [] { return translate("ImportWords", "This status is not known; open was set"); }},
        {QStringLiteral("extra-cells"), [] { return translate("ImportWords", "The row has more cells than headings"); }},
        {QStringLiteral("more-owners"),
         [] { return translate("ImportWords", "Only the first owner was taken; the others are"); }},
        {QStringLiteral("no-start"), [] { return translate("ImportWords", "The event has no start that can be read"); }},
        {QStringLiteral("bad-line"), [] { return translate("ImportWords", "The line cannot be read; the event it stands in was left out"); }},
        {QStringLiteral("bad-end"), [] { return translate("ImportWords", "The end of the event cannot be read or is before its start"); }},
        {QStringLiteral("unknown-zone"), [] { return translate("ImportWords", "This time zone is not known"); }},
        {QStringLiteral("unknown-rule"), [] { return translate("ImportWords", "This repetition is not understood"); }},
        {QStringLiteral("timed-event"), [] { return translate("ImportWords", "Not a whole day, so no day off"); }},
        {QStringLiteral("free-event"), [] { return translate("ImportWords", "Leaves the person free, so no absence"); }},
        {QStringLiteral("other-hours"), [] { return translate("ImportWords", "This day has hours of its own here, which were kept"); }},
        {QStringLiteral("unknown-person"), [] { return translate("ImportWords", "Nobody of this name or address is known"); }},
        {QStringLiteral("ambiguous-person"), [] { return translate("ImportWords", "More than one person could be meant; add the mail address"); }},
        {QStringLiteral("unknown-organisation"), [] { return translate("ImportWords", "No organisation of this name is known"); }},
        {QStringLiteral("ambiguous-organisation"), [] { return translate("ImportWords", "More than one organisation has this name"); }},
        {QStringLiteral("bad-duration"), [] { return translate("ImportWords", "This is not a length of time; write it like 4h, 3d or 24h!"); }},
        {QStringLiteral("bad-number"), [] { return translate("ImportWords", "This is not a number that can stand here"); }},
        {QStringLiteral("bad-word"), [] { return translate("ImportWords", "This is none of the words that can stand here"); }},
        {QStringLiteral("unknown-path"), [] { return translate("ImportWords", "The table has no path with this key"); }},
        {QStringLiteral("unknown-heading"), [] { return translate("ImportWords", "This heading is not known"); }},
        {QStringLiteral("missing-level"), [] { return translate("ImportWords", "The levels do not count from 0 without a gap"); }},
        {QStringLiteral("told-twice"), [] { return translate("ImportWords", "This stands in the table twice"); }},
        {QStringLiteral("no-matrix"), [] { return translate("ImportWords", "No escalation matrix begins in this table"); }},
        {QStringLiteral("cut-text"), [] { return translate("ImportWords", "Characters that cannot be stored were taken out"); }},
    };
    return sentences;
}

}

QString importReason(const QString &code, const QString &detail)
{
    const ImportSentence sentence = importSentences().value(code);
    const QString words = sentence ? sentence() : code;
    return detail.isEmpty() ? words : translate("ImportWords", "%1: %2").arg(words, detail);
}

}
