#include "services/workspace/writepath.h"

#include "services/issue/issueservice.h"
#include "services/workspace/recordeddifferences.h"
#include "services/workspace/recordtraits.h"
#include "services/workspace/session.h"
#include "storage/issue/issuestate.h"
#include "storage/transaction.h"

#include <type_traits>

namespace services {

using base::ErrorCode;
using base::Result;
using storage::EntryKind;

namespace {

template <typename Repository, typename T>
Result<> updateStored(Repository repository, const T &stored, T &record)
{
    if constexpr (requires { repository.update(record, stored); })
        return repository.update(record, stored);
    else
        return repository.update(record);
}

// Stores the new values of a record that is there already, with one entry for each field that differs.
template <typename T>
Result<> updateRecord(WritePath::Session::State &state, const T &stored, T &record)
{
    using Traits = RecordTraits<T>;
    if (stored.rowVersion != record.rowVersion)
        return base::fail(ErrorCode::Conflict, QStringLiteral("row version %1, not %2").arg(stored.rowVersion).arg(record.rowVersion));
    const QVector<domain::FieldChange> changes = recordedDifferences(stored, record);
    if (changes.isEmpty()) {
        record = stored;
        return {};
    }
    if (state.set.cause != QLatin1String(kCriterionCause)) // nobody touched it
        Traits::touch(record, state.workspace.clock().now(), state.workspace.author());
    if (const Result<> updated = updateStored(typename Traits::Repository(state.workspace.database()), stored, record); !updated)
        return updated;
    for (const domain::FieldChange &change : changes) {
        if (const Result<> appended = state.append(refOf(record), EntryKind::Changed, change); !appended)
            return appended;
    }
    state.restOn(Traits::issues(stored));
    state.restOn(Traits::issues(record));
    if constexpr (std::is_same_v<T, domain::Issue>)
        state.updated = record;
    return state.note({refOf(record), ChangeOperation::Changed, Traits::parent(record)}, Traits::movesAdvice(record));
}

template <typename T>
Result<> insertRecord(WritePath::Session::State &state, T &record)
{
    using Traits = RecordTraits<T>;
    if (record.rowVersion != 0) // it was read, so somebody has removed it since
        return base::fail(ErrorCode::Conflict, QStringLiteral("removed elsewhere"));
    if (const Result<> inserted = typename Traits::Repository(state.workspace.database()).insert(record); !inserted)
        return inserted;
    const Result<> appended = state.append(refOf(record), EntryKind::Created, {{}, {}, compactText(Traits::json(record))});
    if (!appended)
        return appended;
    state.restOn(Traits::issues(record));
    return state.note({refOf(record), ChangeOperation::Created, Traits::parent(record)}, Traits::movesAdvice(record));
}

}

template <typename T>
Result<> WritePath::Session::save(T &record)
{
    const qint64 number = refOf(record).id;
    if (number == 0)
        return insertRecord(m_state, record);
    const Result<T> stored = findRecord<T>(m_state.workspace.database(), number);
    if (stored)
        return updateRecord(m_state, *stored, record);
    if (stored.error().code != ErrorCode::NotFound)
        return base::fail(stored.error());
    return insertRecord(m_state, record);
}

template <typename T>
Result<> WritePath::Session::save(T &record, const T &stored)
{
    return updateRecord(m_state, stored, record);
}

template <typename T>
Result<> WritePath::Session::remove(const T &record)
{
    using Traits = RecordTraits<T>;
    const Result<T> stored = findRecord<T>(m_state.workspace.database(), refOf(record).id);
    if (!stored)
        return base::fail(stored.error());
    if (stored->rowVersion != record.rowVersion)
        return base::fail(ErrorCode::Conflict, QStringLiteral("changed since"));
    if (const Result<> removed = typename Traits::Repository(m_state.workspace.database()).remove(Traits::id(record)); !removed)
        return removed;
    const Result<> appended = m_state.append(refOf(record), EntryKind::Removed, {{}, compactText(Traits::json(*stored)), {}});
    if (!appended)
        return appended;
    m_state.restOn(Traits::issues(*stored));
    return m_state.note({refOf(record), ChangeOperation::Removed, Traits::parent(*stored)}, Traits::movesAdvice(*stored));
}

Result<> WritePath::Session::importIssues(QVector<domain::Issue> &issues)
{
    const auto states = m_state.workspace.issues().unevaluated(issues);
    if (!states)
        return base::fail(states.error());
    const Result<> inserted = m_state.bulk().and_then([&](storage::IssueBulk *bulk) { return bulk->insert(issues, *states, &m_state.content); });
    if (inserted)
        m_state.countImported(issues);
    return inserted;
}

Result<> WritePath::Session::saveSetting(const QString &name, const QString &value)
{
    Result<storage::Setting> stored = storage::SettingRepository(m_state.workspace.database()).find(name);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return base::fail(stored.error());
    if (!stored && value.isEmpty())
        return {};
    if (stored && value.isEmpty())
        return remove(*stored);
    storage::Setting setting = stored.value_or(storage::Setting());
    setting.name = name;
    setting.value = value;
    return save(setting);
}

bool WritePath::Session::hasSubject() const
{
    return !m_state.set.subject.isEmpty();
}

void WritePath::Session::setSubject(const QString &subject)
{
    m_state.set.subject = subject;
}

qint64 WritePath::Session::changeSet() const
{
    return m_state.set.id;
}

Result<> WritePath::run(const QString &cause, const QString &subject, const std::function<Result<>(Session &)> &work)
{
    storage::ChangeSet set;
    set.cause = cause;
    set.subject = subject;
    return act(set, work).map([](const storage::ChangeSet &) {});
}

Result<storage::ChangeSet> WritePath::act(storage::ChangeSet set, const std::function<Result<>(Session &)> &work)
{
    Result<storage::Transaction> transaction = storage::Transaction::begin(m_workspace.database());
    if (!transaction)
        return base::fail(transaction.error());
    set.at = m_workspace.clock().now();
    set.author = m_workspace.author();
    Session::State state(m_workspace, std::move(set));
    Session session(state);
    Result<> done = work(session).and_then([&] { return state.finish(); });
    if (done && state.set.id != 0)
        done = transaction->commit();
    if (!done) {
        m_workspace.issues().forgetContexts(); // they may rest on what is now rolled back
        return base::fail(done.error());
    }
    if (state.set.id != 0)
        m_workspace.committed(state.set.id, state.notice);
    return state.set;
}

template Result<> WritePath::Session::save(domain::Project &);
template Result<> WritePath::Session::save(domain::WorkingCalendar &);
template Result<> WritePath::Session::save(domain::Organisation &);
template Result<> WritePath::Session::save(domain::Person &);
template Result<> WritePath::Session::save(domain::Absence &);
template Result<> WritePath::Session::save(domain::Milestone &);
template Result<> WritePath::Session::save(domain::CustomField &);
template Result<> WritePath::Session::save(domain::Issue &);
template Result<> WritePath::Session::save(domain::Issue &, const domain::Issue &);
template Result<> WritePath::Session::save(domain::Contact &);
template Result<> WritePath::Session::save(domain::Attachment &);
template Result<> WritePath::Session::save(domain::Risk &);
template Result<> WritePath::Session::save(domain::RiskMatrix &);
template Result<> WritePath::Session::save(domain::Matrix &);
template Result<> WritePath::Session::save(domain::Criterion &);
template Result<> WritePath::Session::save(domain::ListedSituation &);
template Result<> WritePath::Session::save(domain::DraftTemplate &);
template Result<> WritePath::Session::save(domain::Draft &);
template Result<> WritePath::Session::save(storage::Setting &);
template Result<> WritePath::Session::remove(const domain::Project &);
template Result<> WritePath::Session::remove(const domain::WorkingCalendar &);
template Result<> WritePath::Session::remove(const domain::Organisation &);
template Result<> WritePath::Session::remove(const domain::Person &);
template Result<> WritePath::Session::remove(const domain::Absence &);
template Result<> WritePath::Session::remove(const domain::Milestone &);
template Result<> WritePath::Session::remove(const domain::CustomField &);
template Result<> WritePath::Session::remove(const domain::Issue &);
template Result<> WritePath::Session::remove(const domain::Contact &);
template Result<> WritePath::Session::remove(const domain::Attachment &);
template Result<> WritePath::Session::remove(const domain::Risk &);
template Result<> WritePath::Session::remove(const domain::RiskMatrix &);
template Result<> WritePath::Session::remove(const domain::Matrix &);
template Result<> WritePath::Session::remove(const domain::Criterion &);
template Result<> WritePath::Session::remove(const domain::ListedSituation &);
template Result<> WritePath::Session::remove(const domain::DraftTemplate &);
template Result<> WritePath::Session::remove(const domain::Draft &);
template Result<> WritePath::Session::remove(const storage::Setting &);

}
