#include "domain/record/fieldmap.h"

#include "domain/record/jsonvalue.h"

#include <QJsonArray>
#include <QLocale>

#include <map>

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

void flattenInto(FieldMap &fields, const QString &name, const QJsonValue &value)
{
    const auto inner = [&name](const QString &key) { return name.isEmpty() ? key : name + QLatin1Char('.') + key; };
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

}

FieldMap flatten(const QJsonObject &object)
{
    FieldMap fields;
    flattenInto(fields, {}, object);
    return fields;
}

QVector<FieldChange> differences(const QJsonObject &before, const QJsonObject &after)
{
    const FieldMap old = flatten(before);
    FieldMap all = flatten(after);
    for (auto it = old.begin(); it != old.end(); ++it)
        if (!all.contains(it.key()))
            all.insert(it.key(), QString());
    QVector<FieldChange> changes;
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const QString was = old.value(it.key()); was != it.value())
            changes.append({it.key(), was, it.value()});
    return changes;
}

QJsonObject withFields(const QJsonObject &object, const QVector<FieldChange> &changes, const QJsonObject &shape)
{
    FieldMap fields = flatten(object);
    for (const FieldChange &change : changes) {
        removeField(fields, change.field);
        if (!change.after.isEmpty())
            fields.insert(change.field, change.after);
    }
    FieldNode root;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        plant(root, it.key(), it.value());
    return root.children.empty() ? QJsonObject() : grown(root, shape).toObject();
}

}
