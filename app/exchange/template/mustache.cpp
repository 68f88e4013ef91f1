#include "exchange/template/mustache.h"

#include "exchange/template/templatescan.h"

#include <QJsonArray>
#include <QLocale>

#include <exception>
#include <kainjow/mustache.hpp>
#include <string>

namespace exchange {

namespace {

using Data = kainjow::mustache::data;

constexpr size_t kResultLimit = 4 * 1024 * 1024;
constexpr size_t kWorkLimit = 64 * 1024 * 1024; // bytes looked at or printed on the way

// Thrown and caught inside this file only: the library has no other way to stop half way.
class RenderLimit : public std::exception
{
};

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

Data toData(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        Data object(Data::type::object);
        const QJsonObject source = value.toObject();
        for (auto it = source.begin(); it != source.end(); ++it)
            object.set(it.key().toStdString(), toData(it.value()));
        return object;
    }
    case QJsonValue::Array: {
        Data list(Data::type::list);
        const QJsonArray source = value.toArray();
        for (const QJsonValue &item : source)
            list.push_back(toData(item));
        return list;
    }
    case QJsonValue::String:
        return value.toString().isEmpty() ? Data(false) : Data(value.toString().toStdString());
    case QJsonValue::Double:
        return Data(numberText(value.toDouble()).toStdString());
    case QJsonValue::Bool:
        return Data(value.toBool());
    default:
        return Data(false);
    }
}

// Finds names as the specification says, and remembers those that are not there.
class RecordingContext final : public kainjow::mustache::basic_context<std::string>
{
public:
    RecordingContext(const Data *root, size_t templateSize) : m_stack{root}, m_templateSize(templateSize) {}
    void push(const Data *data) override
    {
        spend(m_templateSize);
        m_stack.push_back(data);
    }
    void pop() override { m_stack.pop_back(); }
    const Data *get_partial(const std::string &) const override { return nullptr; }
    const Data *get(const std::string &name) const override
    {
        spend(name.size() + 16);
        const Data *found = name == "." ? m_stack.back() : find(name);
        if (!found)
            note(m_unknown, name);
        else if (found->is_false())
            note(m_empty, name);
        else if (found->is_string())
            spend(found->string_value().size());
        return found;
    }
    QStringList unknown() const { return m_unknown; }
    QStringList empty(const QStringList &printed) const
    {
        QStringList names;
        for (const QString &name : m_empty)
            if (printed.contains(name))
                names.append(name);
        return names;
    }

private:
    // Bounds time and memory whatever the nesting of sections: a section entered may print the whole template once.
    void spend(size_t bytes) const
    {
        m_spent += bytes;
        if (m_spent > kWorkLimit)
            throw RenderLimit();
    }
    const Data *find(const std::string &name) const
    {
        size_t dot = name.find('.');
        const std::string first = name.substr(0, dot);
        const Data *found = nullptr;
        for (auto it = m_stack.rbegin(); it != m_stack.rend() && !found; ++it)
            found = (*it)->get(first);
        while (found && dot != std::string::npos) {
            const size_t next = name.find('.', dot + 1);
            found = found->get(name.substr(dot + 1, next == std::string::npos ? next : next - dot - 1));
            dot = next;
        }
        return found;
    }
    static void note(QStringList &names, const std::string &name)
    {
        const QString text = QString::fromStdString(name);
        if (!names.contains(text))
            names.append(text);
    }

    std::vector<const Data *> m_stack;
    size_t m_templateSize;
    mutable size_t m_spent = 0;
    mutable QStringList m_unknown;
    mutable QStringList m_empty;
};

QStringList printedNames(const QString &text)
{
    QStringList names;
    for (qsizetype at = text.indexOf(u"{{"); at >= 0; at = text.indexOf(u"{{", at + 2)) {
        const QStringView rest = QStringView(text).mid(at + 2);
        QStringView tag = rest.left(rest.indexOf(u"}}")).trimmed();
        if (tag.startsWith(u'{') || tag.startsWith(u'&'))
            tag = tag.mid(1).trimmed();
        names.append(tag.toString());
    }
    return names;
}

// Takes the rendered pieces as a stream would.
struct LimitedText {
    std::string text;
    LimitedText &operator<<(const std::string &piece)
    {
        if (text.size() + piece.size() > kResultLimit)
            throw RenderLimit();
        text += piece;
        return *this;
    }
};

RenderedText renderScanned(const QString &text, const QJsonObject &values)
{
    kainjow::mustache::mustache tmpl(text.toStdString());
    tmpl.set_custom_escape([](const std::string &value) { return value; });
    const Data root = toData(values);
    RecordingContext context(&root, size_t(text.size()));
    LimitedText out;
    tmpl.render(static_cast<kainjow::mustache::basic_context<std::string> &>(context), out);
    return {QString::fromStdString(out.text), context.unknown(), context.empty(printedNames(text))};
}

}

base::Result<> checkTemplate(const QString &text)
{
    return scanTemplate(text);
}

base::Result<RenderedText> renderTemplate(const QString &text, const QJsonObject &values)
{
    if (auto checked = scanTemplate(text); !checked)
        return base::fail(checked.error());
    try {
        return renderScanned(withoutComments(text), values);
    } catch (const RenderLimit &) {
        return base::fail(base::ErrorCode::TooLarge, QStringLiteral("filled text"));
    } catch (const std::exception &failure) {
        return base::fail(base::ErrorCode::BadTemplate, QString::fromUtf8(failure.what()));
    }
}

}
