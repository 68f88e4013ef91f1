#include "models/today/todayreader.h"

#include "services/today/todayservice.h"
#include "services/workspace/workspace.h"

namespace models {

TodayReader::TodayReader(services::Workspace &workspace, QObject *parent)
    : QObject(parent), m_thread(workspace, QStringLiteral("today reader"))
{
    connect(&m_thread, &ReadingThread::failed, this, &TodayReader::failed);
}

TodayReader::~TodayReader()
{
    ++m_wanted; // nothing is wanted any more
}

void TodayReader::request(const Request &request)
{
    const quint64 generation = ++m_wanted;
    m_thread.run([this, request, generation](services::Workspace &workspace) {
        workspace.refreshFromOthers(); // what its advice rests on may have changed
        read(workspace, request, generation);
    });
}

bool TodayReader::readList(services::Workspace &workspace, domain::ProjectId project, int most, quint64 generation)
{
    if (m_wanted != generation)
        return false;
    const services::TodayService today(workspace);
    const auto list = today.list(project, most);
    const auto next = today.nextMoment();
    if (!list || !next) {
        Q_EMIT failed(list ? next.error() : list.error());
        return false;
    }
    if (m_wanted == generation)
        Q_EMIT listReady(*list, *next);
    return list->total() > list->rows.size();
}

void TodayReader::read(services::Workspace &workspace, const Request &request, quint64 generation)
{
    if (request.first > 0 && readList(workspace, request.project, request.first, generation) && request.most > request.first)
        readList(workspace, request.project, request.most, generation);
    if (m_wanted != generation || request.figureDays == 0)
        return;
    const auto figures = services::TodayService(workspace).figures(request.project, request.figureDays);
    if (!figures)
        Q_EMIT failed(figures.error());
    else if (m_wanted == generation)
        Q_EMIT figuresReady(*figures);
    const auto shares = services::TodayService(workspace).shares(request.project, [this, generation] { return m_wanted == generation; });
    if (shares && m_wanted == generation)
        Q_EMIT sharesReady(*shares);
    else if (!shares && shares.error().code != base::ErrorCode::Cancelled)
        Q_EMIT failed(shares.error());
}

}
