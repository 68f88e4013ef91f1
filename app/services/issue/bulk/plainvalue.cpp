#include "services/issue/bulk/plainvalue.h"

#include "base/instant.h"
#include "domain/issue/issue.h"
#include "domain/record/names.h"
#include "exchange/csv/csvwriter.h"
#include "render/wording/names.h"
#include "services/workspace/fieldfault.h"

#include <QDateTime>
#include <QRegularExpression>

namespace services {

namespace {

template <typename E>
base::Result<QString> storedName(const QString &field, const QString &text)
{
    for (const auto &entry : domain::enumNames<E>()) {
        const QString name = QString::fromLatin1(entry.name);
        if (text.compare(name, Qt::CaseInsensitive) == 0 || text.compare(render::label(entry.value), Qt::CaseInsensitive) == 0)
            return name;
    }
    return fieldFault(field, text, base::ErrorCode::BadValue);
}

template <typename E>
QStringList seenNames()
{
    QStringList names;
    for (const auto &entry : domain::enumNames<E>())
        names << render::label(entry.value);
    return names;
}

base::Result<QString> storedMoment(const QString &field, const QString &text, const QTimeZone &zone)
{
    static const QStringList s_forms{QStringLiteral("yyyy-MM-dd HH:mm"), QStringLiteral("yyyy-MM-ddTHH:mm"), QStringLiteral("yyyy-MM-dd HH:mm:ss")};
    if (QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10)
        return text;
    for (const QString &form : s_forms)
        if (const QDateTime local = QDateTime::fromString(text, form); local.isValid())
            return base::Instant::fromDateTime(QDateTime(local.date(), local.time(), zone)).toIso();
    if (base::Instant::fromIso(text).isValid())
        return text;
    return fieldFault(field, text, base::ErrorCode::BadValue);
}

// "-5", "1,200.50", "EUR 3": not text, whatever it begins with.
bool isNumber(const QString &text)
{
    static const QRegularExpression s_number(QStringLiteral("^[+-]?\\d[\\d.,]*%?$"));
    return s_number.match(text).hasMatch();
}

QString safeCell(const QString &text)
{
    return isNumber(text) ? text : exchange::shielded(text);
}

}

base::Result<QString> storedText(const QString &field, const QString &text, const QTimeZone &zone)
{
    const QString plain = exchange::unshielded(text.trimmed());
    if (plain.isEmpty())
        return field == QLatin1String("status") ? base::Result<QString>(fieldFault(field, plain, base::ErrorCode::BadValue)) : plain;
    if (field == QLatin1String("status"))
        return storedName<domain::IssueStatus>(field, plain);
    if (field == QLatin1String("severityOverride"))
        return storedName<domain::Severity>(field, plain);
    if (field == QLatin1String("needBy") || field == QLatin1String("raisedAt"))
        return storedMoment(field, plain, zone);
    return plain;
}

QStringList plainChoices(const QString &field)
{
    if (field == QLatin1String("status"))
        return seenNames<domain::IssueStatus>();
    if (field == QLatin1String("severityOverride"))
        return seenNames<domain::Severity>();
    if (field == QLatin1String("needBy"))
        return {QStringLiteral("2026-10-22"), QStringLiteral("2026-10-22 12:00")};
    return {};
}

QVector<QStringList> readTable(const QString &text)
{
    QVector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endRow = [&] {
        row << cell;
        cell.clear();
        rows << row;
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else if (c == u'"')
                isQuoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            isQuoted = true;
        } else if (c == u'\t') {
            row << cell;
            cell.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QString tableText(const QVector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            QString safe = safeCell(cell);
            if (safe.contains(u'\t') || safe.contains(u'\n') || safe.contains(u'"'))
                safe = u'"' + safe.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
            cells << safe;
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

// As text by its format: a spreadsheet does not run it, and nothing is put before it.
QString tableHtml(const QVector<QStringList> &rows)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        html += QLatin1String("<tr>");
        const QLatin1String tag(i == 0 ? "th" : "td");
        for (const QString &cell : rows.at(i)) {
            const QString words = safeCell(cell).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
            html += QStringLiteral("<%1%2>%3</%1>").arg(tag, isNumber(cell) ? QString() : QStringLiteral(" style='mso-number-format:\"\\@\"'"), words);
        }
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

}
