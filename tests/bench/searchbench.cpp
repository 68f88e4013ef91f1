// bench_search FILE: the index of a workspace with many issues is filled, 200 searches are typed key by key, and single edits are
// saved beside the raw statements that an edit needs. FILE is changed: give a copy. Prints one JSON object; times in milliseconds.
#include "base/clock.h"
#include "services/issue/issueservice.h"
#include "services/search/searchservice.h"
#include "services/workspace/workspace.h"
#include "storage/search/searchtokens.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>

namespace {

constexpr int kSequences = 200;
constexpr int kEdits = 300;
constexpr int kShown = 12; // of each kind, as in the window
constexpr int kMostLooked = 6000;

using Times = QVector<double>;

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject spread(Times times)
{
    std::sort(times.begin(), times.end());
    if (times.isEmpty())
        return {};
    return {{QStringLiteral("count"), times.size()},
            {QStringLiteral("p50"), times.at(times.size() / 2)},
            {QStringLiteral("p95"), times.at(times.size() * 95 / 100)},
            {QStringLiteral("max"), times.constLast()}};
}

// Words that stand in issues anywhere in the file, as somebody would type them: one or two of a title or of the facts.
QStringList sequences(services::Workspace &workspace, qint64 issues)
{
    QRandomGenerator random(1);
    QStringList typed;
    while (typed.size() < kSequences) {
        const auto issue = workspace.issues().find(domain::IssueId(1 + qint64(random.bounded(quint32(issues)))));
        if (!issue)
            continue;
        QStringList words;
        storage::addSearchWords(typed.size() % 2 ? issue->title : issue->title + QLatin1Char(' ') + issue->description, words);
        words.removeIf([](const QString &word) { return word.size() < 3; });
        if (words.size() < 2)
            continue;
        QString text = words.at(int(random.bounded(quint32(words.size()))));
        if (typed.size() % 3)
            text += QLatin1Char(' ') + words.at(int(random.bounded(quint32(words.size()))));
        typed.append(text);
    }
    return typed;
}

QJsonObject measureKeys(services::Workspace &workspace, qint64 issues)
{
    Times first;
    Times later;
    QString slowest;
    double most = 0;
    const services::SearchService search(workspace);
    for (const QString &text : sequences(workspace, issues)) {
        for (qsizetype size = 1; size <= text.size(); ++size) {
            QElapsedTimer timer;
            timer.start();
            const auto found = search.find({.text = text.left(size), .limit = kShown, .mostLooked = kMostLooked});
            const double ms = msOf(timer);
            if (!found)
                qFatal("%s", qPrintable(found.error().detail));
            (size == 1 ? first : later).append(ms);
            if (ms > most) {
                most = ms;
                slowest = text.left(size);
            }
        }
    }
    return {{QStringLiteral("oneLetterMs"), spread(first)}, {QStringLiteral("keyMs"), spread(later)}, {QStringLiteral("slowest"), slowest}};
}

// SQLite alone, on the same file.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("cannot open");
        sqlite3_busy_timeout(m_handle, 5000);
        run(QStringLiteral("PRAGMA synchronous = FULL"));
    }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void run(const QString &statement)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_handle, statement.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(statement), message);
    }
    // A title changed as an edit has to: row, act, entry, index.
    void edit(qint64 id, const QString &title)
    {
        const QString number = QString::number(id);
        run(QStringLiteral("BEGIN IMMEDIATE"));
        run(QStringLiteral("UPDATE issue SET title = '%1', row_version = row_version + 1 WHERE id = %2").arg(title, number));
        run(QStringLiteral("UPDATE issue_state SET search = '%1' WHERE issue_id = %2").arg(title, number));
        run(QStringLiteral("INSERT INTO change_set (at, author, cause, subject, digest) VALUES (1, 'bench', 'issue.edit', '', 0)"));
        run(QStringLiteral("INSERT INTO history (change_set_id, record_kind, record_id, kind, field, before, after, hash) "
                           "VALUES (last_insert_rowid(), 'issue', %2, 'changed', 'title', '%1', '%1', randomblob(32))").arg(title, number));
        for (const QString &table : {QStringLiteral("search_title"), QStringLiteral("search_issue")}) {
            run(QStringLiteral("INSERT INTO %1 (%1, rowid, words) VALUES ('delete', %2, 'none such')").arg(table, number));
            run(QStringLiteral("INSERT INTO %1 (rowid, words) VALUES (%2, '%3')").arg(table, number, title));
        }
        run(QStringLiteral("COMMIT"));
    }

private:
    sqlite3 *m_handle = nullptr;
};

// In turns, so that the disk is equally busy with both.
QJsonObject measureEdits(services::Workspace &workspace, qint64 issues)
{
    QRandomGenerator random(2);
    Times ours;
    Times raw;
    Raw sqlite(workspace.path());
    for (int i = 0; i < kEdits; ++i) {
        auto issue = workspace.issues().find(domain::IssueId(1 + qint64(random.bounded(quint32(issues)))));
        if (!issue)
            continue;
        issue->title += QStringLiteral(" again%1").arg(i);
        QElapsedTimer timer;
        timer.start();
        if (const auto saved = workspace.issues().save(*issue); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
        ours.append(msOf(timer));
        const qint64 other = 1 + qint64(random.bounded(quint32(issues)));
        timer.start();
        sqlite.edit(other, QStringLiteral("raw title again%1").arg(i));
        raw.append(msOf(timer));
    }
    const QJsonObject mine = spread(ours);
    const QJsonObject theirs = spread(raw);
    return {{QStringLiteral("editMs"), mine},
            {QStringLiteral("rawMs"), theirs},
            {QStringLiteral("ratioP95"), mine[QStringLiteral("p95")].toDouble() / theirs[QStringLiteral("p95")].toDouble()}};
}

double fillSeconds(services::Workspace &workspace)
{
    QElapsedTimer timer;
    timer.start();
    services::SearchService search(workspace);
    while (search.fill(2000).value_or(0) > 0) { }
    return msOf(timer) / 1000;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const base::SystemClock clock;
    const auto workspace = services::Workspace::open(application.arguments().value(1), clock, QStringLiteral("bench"));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().detail));
    QJsonObject answer{{QStringLiteral("fillS"), fillSeconds(**workspace)}};
    const qint64 issues = (*workspace)->issues().ids({}).value_or(QVector<domain::IssueId>()).size();
    answer[QStringLiteral("issues")] = issues;
    for (const QJsonObject &part : {measureKeys(**workspace, issues), measureEdits(**workspace, issues)})
        for (auto each = part.begin(); each != part.end(); ++each)
            answer[each.key()] = each.value();
    QTextStream(stdout) << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
