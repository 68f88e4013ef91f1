#include "models/today/todayreader.h"

#include "services/today/todayservice.h"
#include "services/workspace/workspace.h"

namespace models {

TodayReader::TodayReader(services::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    if (workspace.path().isEmpty())
        return;
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, [this] {
        m_own.reset();
        m_context->deleteLater();
    });
    m_thread.setObjectName(QStringLiteral("today reader"));
    m_thread.start();
}

TodayReader::~TodayReader()
{
    ++m_wanted;
    m_thread.quit();
    m_thread.wait();
}

void TodayReader::run(const std::function<void(services::Workspace &)> &work)
{
    if (!m_context) {
        work(m_workspace);
        return;
    }
    QMetaObject::invokeMethod(m_context, [this, work] {
        if (!m_own) {
            auto opened = services::Workspace::open(m_workspace.path(), m_workspace.clock(), m_workspace.author());
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_own = std::move(*opened);
        }
        m_own->refreshFromOthers(); // what its advice rests on may have changed
        work(*m_own);
    });
}

void TodayReader::request(const Request &request)
{
    const quint64 generation = ++m_wanted;
    run([this, request, generation](services::Workspace &workspace) { read(workspace, request, generation); });
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
}

}
