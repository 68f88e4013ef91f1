#include "domain/record/fieldmap.h"

#include "domain/record/jsonvalue.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace domain {

namespace {

constexpr int kLongestList = 10'000; // a typed index above it is taken for a mistake
const auto kSizeKey = QStringLiteral("size");

// A field map as the tree it was: a leaf has a text, a branch has children.
struct FieldNode {
    QString text;
    std::map<QString, FieldNode> children;
};

QString spelling(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (qint64 integer = 0; takeValue(value, integer))
        return QString::number(integer);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

QString innerName(const QString &name, const QString &key)
{
    return name.isEmpty() ? key : name + QLatin1Char('.') + key;
}

void flattenInto(FieldMap &fields, const QString &name, const QJsonValue &value)
{
    const auto inner = [&name](const QString &key) { return innerName(name, key); };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flattenInto(fields, inner(it.key()), it.value());
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        qsizetype before = fields.size();
        for (qsizetype i = 0; i < array.size(); ++i) {
            before = fields.size();
            flattenInto(fields, inner(QString::number(i + 1)), array.at(i));
        }
        if (!array.isEmpty() && fields.size() == before)
            fields.insert(inner(kSizeKey), QString::number(array.size()));
        return;
    }
    if (const QString text = spelling(value); !text.isEmpty())
        fields.insert(name, text);
}

void plant(FieldNode &root, const QString &field, const QString &text)
{
    FieldNode *node = &root;
    for (const QString &part : field.split(QLatin1Char('.')))
        node = &node->children[part];
    node->text = text;
}

// How long the list is, 0 when the names below are not those of a list.
int listLength(const FieldNode &node)
{
    int length = 0;
    for (const auto &[name, child] : node.children) {
        bool isNumber = false;
        const int index = (name == kSizeKey ? child.text : name).toInt(&isNumber);
        if (!isNumber || index < 1 || index > kLongestList)
            return 0;
        length = std::max(length, index);
    }
    return length;
}

QJsonValue typedText(const QString &text, const QJsonValue &shape)
{
    if (shape.isBool() && (text == QLatin1String("true") || text == QLatin1String("false")))
        return QJsonValue(text == QLatin1String("true"));
    if (shape.isDouble()) {
        bool isNumber = false;
        if (const qint64 integer = text.toLongLong(&isNumber); isNumber)
            return QJsonValue(integer);
        if (const double number = text.toDouble(&isNumber); isNumber && qIsFinite(number))
            return QJsonValue(number);
    }
    return QJsonValue(text);
}

QJsonValue emptyOf(const QJsonValue &shape)
{
    switch (shape.type()) {
    case QJsonValue::Object:
        return QJsonObject();
    case QJsonValue::Array:
        return QJsonArray();
    case QJsonValue::Bool:
        return QJsonValue(false);
    case QJsonValue::Double:
        return QJsonValue(0);
    default:
        return QJsonValue(QString());
    }
}

QJsonValue grown(const FieldNode &node, const QJsonValue &shape)
{
    if (node.children.empty())
        return typedText(node.text, shape);
    if (const int length = shape.isArray() ? listLength(node) : 0; length > 0) {
        const QJsonValue element = shape.toArray().at(0);
        QJsonArray array;
        for (int i = 1; i <= length; ++i) {
            const auto found = node.children.find(QString::number(i));
            array.append(found == node.children.end() ? emptyOf(element) : grown(found->second, element));
        }
        return array;
    }
    QJsonObject object;
    for (const auto &[name, child] : node.children)
        object.insert(name, grown(child, shape.toObject().value(name)));
    return object;
}

void removeField(FieldMap &fields, const QString &field)
{
    fields.remove(field);
    const QString below = field + QLatin1Char('.');
    auto it = fields.lowerBound(below);
    while (it != fields.end() && it.key().startsWith(below))
        it = fields.erase(it);
}

FieldMap flattened(const QString &name, const QJsonValue &value)
{
    FieldMap fields;
    flattenInto(fields, name, value);
    return fields;
}

bool isBlank(const QJsonValue &value)
{
    return flattened(QStringLiteral("value"), value).isEmpty();
}

QString sizeText(const QJsonArray &array)
{
    return array.isEmpty() || !isBlank(array.last()) ? QString() : QString::number(array.size());
}

void compareLeaves(QVector<FieldChange> &changes, const QString &name, const QJsonValue &before, const QJsonValue &after)
{
    const FieldMap old = flattened(name, before);
    FieldMap all = flattened(name, after);
    for (auto it = old.begin(); it != old.end(); ++it)
        if (!all.contains(it.key()))
            all.insert(it.key(), QString());
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const QString was = old.value(it.key()); was != it.value())
            changes.append({it.key(), was, it.value()});
}

// What is the same in both is passed by as a whole: of a large record mostly all but one field.
void compareInto(QVector<FieldChange> &changes, const QString &name, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject()) {
        const QJsonObject old = before.toObject();
        const QJsonObject fresh = after.toObject();
        QStringList keys = old.keys() + fresh.keys();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys))
            compareInto(changes, innerName(name, key), old.value(key), fresh.value(key));
    } else if (before.isArray() && after.isArray()) {
        const QJsonArray old = before.toArray();
        const QJsonArray fresh = after.toArray();
        for (qsizetype i = 0; i < std::max(old.size(), fresh.size()); ++i)
            compareInto(changes, innerName(name, QString::number(i + 1)), old.at(i), fresh.at(i));
        if (const QString was = sizeText(old), is = sizeText(fresh); was != is)
            changes.append({innerName(name, kSizeKey), was, is});
    } else {
        compareLeaves(changes, name, before, after);
    }
}

QStringList partsOf(const QString &field)
{
    return field.split(QLatin1Char('.'));
}

// The branch that all changes are in: the names above it.
QStringList commonPlace(const QVector<FieldChange> &changes)
{
    if (changes.isEmpty())
        return {};
    QStringList place = partsOf(changes.first().field).mid(0, partsOf(changes.first().field).size() - 1);
    for (const FieldChange &change : changes) {
        const QStringList parts = partsOf(change.field);
        qsizetype same = 0;
        while (same < place.size() && same < parts.size() - 1 && place.at(same) == parts.at(same))
            ++same;
        place.resize(same);
    }
    return place;
}

QJsonValue childOf(const QJsonValue &value, const QString &name)
{
    if (!value.isArray())
        return value.toObject().value(name);
    const int index = name.toInt(); // 0 for "size"
    return index > 0 ? value.toArray().at(index - 1) : QJsonValue(QJsonValue::Undefined);
}

// All of it, leaf by leaf.
QJsonValue regrown(const QJsonValue &value, const QVector<FieldChange> &changes, const QJsonValue &shape)
{
    FieldMap fields = flattened({}, value);
    for (const FieldChange &change : changes) {
        removeField(fields, change.field);
        if (!change.after.isEmpty())
            fields.insert(change.field, change.after);
    }
    FieldNode root;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        plant(root, it.key(), it.value());
    return root.children.empty() ? emptyOf(value) : grown(root, shape);
}

QVector<FieldChange> belowFirstName(QVector<FieldChange> changes)
{
    for (FieldChange &change : changes)
        change.field = change.field.mid(change.field.indexOf(QLatin1Char('.')) + 1);
    return changes;
}

// Only the branch at `place` is taken apart and put together again, unless nothing would be left of it: then what holds it is.
QJsonValue changedAt(const QJsonValue &value, const QStringList &place, const QVector<FieldChange> &changes, const QJsonValue &shape)
{
    const QJsonValue child = place.isEmpty() ? QJsonValue() : childOf(value, place.first());
    if (!child.isObject() && !child.isArray())
        return regrown(value, changes, shape);
    const QJsonValue childShape = shape.isArray() ? shape.toArray().at(0) : shape.toObject().value(place.first());
    const QJsonValue changed = changedAt(child, place.mid(1), belowFirstName(changes), childShape);
    if (isBlank(changed))
        return regrown(value, changes, shape);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array.replace(place.first().toInt() - 1, changed);
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(place.first(), changed);
    return object;
}

}

FieldMap flatten(const QJsonObject &object)
{
    FieldMap fields;
    flattenInto(fields, {}, object);
    return fields;
}

QVector<FieldChange> differences(const QJsonObject &before, const QJsonObject &after)
{
    QVector<FieldChange> changes;
    compareInto(changes, {}, before, after);
    std::sort(changes.begin(), changes.end(), [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return changes;
}

QJsonObject withFields(const QJsonObject &object, const QVector<FieldChange> &changes, const QJsonObject &shape)
{
    const QStringList place = commonPlace(changes);
    return changedAt(object, place, changes, shape).toObject();
}

}
