#include "shell/command/searchitems.h"

#include <QCoreApplication>

#include <optional>

namespace ui {

using services::SearchHit;
using services::SearchMark;
using storage::SearchKind;

namespace {

QString searchWords(const char *text)
{
    return QCoreApplication::translate("ui::SearchItems", text);
}

struct KindLook {
    const char *heading;
    IconId icon;
};

KindLook lookOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Issue:
        return {QT_TRANSLATE_NOOP("ui::SearchItems", "Issues"), IconId::Issues};
    case SearchKind::LogEntry:
        return {QT_TRANSLATE_NOOP("ui::SearchItems", "Log entries"), IconId::Chat};
    case SearchKind::Risk:
        return {QT_TRANSLATE_NOOP("ui::SearchItems", "Risks"), IconId::Risks};
    case SearchKind::Person:
        return {QT_TRANSLATE_NOOP("ui::SearchItems", "People"), IconId::People};
    case SearchKind::Draft:
        return {QT_TRANSLATE_NOOP("ui::SearchItems", "Drafts"), IconId::Drafts};
    }
    return {"", IconId::Search};
}

// Only where the text alone does not say it.
const char *fieldWord(storage::SearchField field)
{
    switch (field) {
    case storage::SearchField::BusinessImpact:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Impact");
    case storage::SearchField::Consequence:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "If nobody decides");
    case storage::SearchField::Workaround:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Workaround");
    case storage::SearchField::Outcome:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Outcome");
    case storage::SearchField::Ask:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Ask");
    case storage::SearchField::Decision:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Decision");
    case storage::SearchField::Cause:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Cause");
    case storage::SearchField::Label:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Label");
    case storage::SearchField::Option:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Option");
    case storage::SearchField::Action:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Action");
    case storage::SearchField::Counterparty:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Counterparty");
    case storage::SearchField::Response:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Response");
    case storage::SearchField::Reason:
        return QT_TRANSLATE_NOOP("ui::SearchItems", "Reason");
    default:
        return nullptr;
    }
}

QVector<FindItem::Mark> moved(const QVector<SearchMark> &marks, qsizetype by)
{
    QVector<FindItem::Mark> result;
    for (const SearchMark &mark : marks)
        result.append({int(mark.start + by), int(mark.length)});
    return result;
}

FindItem itemOf(const SearchHit &hit)
{
    FindItem item;
    item.kind = FindItem::Kind::Record;
    item.icon = lookOf(hit.kind).icon;
    item.text = hit.title.isEmpty() ? hit.key : hit.title;
    item.textMarks = moved(hit.titleMarks, 0);
    item.detail = hit.title.isEmpty() ? QString() : hit.key;
    item.isMarked = true;
    item.record = hit.record;
    item.within = {domain::RecordKind::Issue, hit.issue.value()};
    const char *word = hit.excerpt.isEmpty() ? nullptr : fieldWord(hit.field);
    const QString begin = word ? searchWords(QT_TRANSLATE_NOOP("ui::SearchItems", "%1: ")).arg(searchWords(word)) : QString();
    item.below = begin + hit.excerpt;
    item.belowMarks = moved(hit.excerptMarks, begin.size());
    return item;
}

}

QVector<FindItem> searchItems(const services::SearchResult &result)
{
    QVector<FindItem> items;
    std::optional<SearchKind> group;
    for (const SearchHit &hit : result.hits) {
        if (hit.kind != group) {
            FindItem heading;
            heading.kind = FindItem::Kind::Heading;
            heading.text = searchWords(lookOf(hit.kind).heading);
            items.append(heading);
            group = hit.kind;
        }
        items.append(itemOf(hit));
    }
    return items;
}

QString searchNote(const services::SearchResult &result)
{
    if (result.indexed)
        return searchWords(QT_TRANSLATE_NOOP("ui::SearchItems", "The search index is being built, %1 % so far: not everything is found yet."))
            .arg(int(*result.indexed * 100));
    if (result.hits.isEmpty() && result.isWhole)
        return searchWords(QT_TRANSLATE_NOOP("ui::SearchItems", "Nothing found. The beginning of a word is enough; accents and case make no difference, and all words must be found."));
    if (!result.isWhole)
        return searchWords(QT_TRANSLATE_NOOP("ui::SearchItems", "Only the newest were looked through. One more word helps."));
    if (!result.more.isEmpty())
        return searchWords(QT_TRANSLATE_NOOP("ui::SearchItems", "There is more. One more word narrows it down."));
    return {};
}

}
