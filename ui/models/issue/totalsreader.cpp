#include "models/issue/totalsreader.h"

#include "services/workspace/workspace.h"

namespace models {

TotalsReader::TotalsReader(services::Workspace &workspace, QObject *parent) : QObject(parent), m_thread(workspace, QStringLiteral("issue totals"))
{
    connect(&m_thread, &ReadingThread::failed, this, &TotalsReader::failed);
}

TotalsReader::~TotalsReader()
{
    cancel();
}

void TotalsReader::request(const storage::IssueQuery &query)
{
    const quint64 generation = ++m_wanted;
    m_thread.run([this, generation, query](services::Workspace &workspace) {
        const auto isWanted = [this, generation] { return m_wanted == generation; };
        if (!isWanted())
            return;
        const auto totals = services::totalsOf(workspace, query, isWanted);
        if (totals)
            QMetaObject::invokeMethod(this, [this, generation, sums = *totals] { answer(generation, sums); });
        else if (totals.error().code != base::ErrorCode::Cancelled)
            Q_EMIT failed(totals.error());
    });
}

// In the thread of whoever asked: what was asked for since makes it old.
void TotalsReader::answer(quint64 generation, const domain::IssueTotals &totals)
{
    if (m_wanted == generation)
        Q_EMIT totalsReady(totals);
}

}
