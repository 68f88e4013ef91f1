#pragma once

#include "models/reading/readingthread.h"
#include "services/draft/bundling.h"

#include <atomic>

namespace models {

// What a draft bundles and what it could, off the GUI thread: the advice of many issues is read for it. Only the newest request
// is answered.
class BundleReader : public QObject
{
    Q_OBJECT
public:
    explicit BundleReader(services::Workspace &workspace, QObject *parent = nullptr);
    ~BundleReader() override;

    void request(const domain::Draft &draft);
    void cancel() { ++m_wanted; }

Q_SIGNALS:
    void bundleRead(const services::BundleOffer &offer, const QVector<services::BundledAsk> &inside);
    void failed(const base::Error &error);

private:
    void answer(quint64 generation, const services::BundleOffer &offer, const QVector<services::BundledAsk> &inside);

    std::atomic<quint64> m_wanted = 0;
    ReadingThread m_thread;
};

}
